package org.socle.registry.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Caller;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.identifier.domain.SocialNumber;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.search.domain.Criterion;
import org.socle.registry.search.domain.Sought;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/** Reads a search as people write it, and says which fields cannot be understood. */
@ApplicationScoped
class ReadSearchRequest {

    private static final int YEARS_AROUND = 1;

    private final ReadPersonDetails details;
    private final Caller caller;

    ReadSearchRequest(ReadPersonDetails details, Caller caller) {
        this.details = details;
        this.caller = caller;
    }

    /** Empty when an id or reference is readable but can be nobody's. */
    Optional<Criterion> criterion(PersonSearchRequest request) {
        if (!request.isClear()) {
            throw PersonProblems.SEARCH_UNCLEAR.about();
        }
        List<FieldProblem> faults = new ArrayList<>();
        boolean exact = !request.isByNames() && request.householdId() == null;
        if (!exact && request.purpose() == null) {
            faults.add(new FieldProblem("/purpose", PersonProblems.SEARCH_PURPOSE_MISSING));
        }
        Optional<Criterion> criterion = exact ? exact(request, faults) : open(request, faults);
        if (!faults.isEmpty()) {
            throw PlatformProblems.REQUEST_INVALID.about().with(faults);
        }
        return criterion;
    }

    private Optional<Criterion> exact(PersonSearchRequest request, List<FieldProblem> faults) {
        String socialNumber = request.socialNumber();
        if (socialNumber != null) {
            Optional<Criterion> criterion = SocialNumber.parse(socialNumber).map(Criterion.SocialNumberIs::new);
            if (criterion.isEmpty()) {
                faults.add(new FieldProblem("/social_number", PersonProblems.SOCIAL_NUMBER_UNREADABLE));
            }
            return criterion;
        }
        String phone = request.phone();
        if (phone != null) {
            return details.phone(phone, (code, args) -> faults.add(new FieldProblem("/phone", code, args)))
                    .map(Criterion.PhoneIs::new);
        }
        PersonSearchRequest.NationalIdSearch document = request.nationalId();
        if (document != null) {
            return details.nationalId(
                            document.type(),
                            document.number(),
                            (code, args) -> faults.add(new FieldProblem("/national_id/number", code, args)))
                    .map(Criterion.DocumentIs::new);
        }
        String personId = request.personId();
        if (personId != null) {
            return PersonId.parse(personId.strip()).map(Criterion.IdIs::new);
        }
        return reference(Objects.requireNonNull(request.partnerReference()));
    }

    /** Another partner's references are as good as unknown. */
    private Optional<Criterion> reference(PersonSearchRequest.PartnerReferenceSearch told) {
        String organisation =
                told.organisation() == null ? caller.organisation().orElse("") : told.organisation();
        boolean may = caller.organisation().map(organisation::equals).orElse(true);
        return may ? Optional.of(new Criterion.ReferenceIs(organisation, told.reference())) : Optional.empty();
    }

    private Optional<Criterion> open(PersonSearchRequest request, List<FieldProblem> faults) {
        String householdId = request.householdId();
        Optional<HouseholdId> household = Optional.ofNullable(householdId).flatMap(HouseholdId::parse);
        if (householdId != null && household.isEmpty()) {
            return Optional.empty();
        }
        if (!request.isByNames()) {
            return household.map(Criterion.LivesIn::new);
        }
        StandardName given = name(request.givenNames());
        StandardName family = name(request.familyName());
        if (given.isEmpty() && family.isEmpty()) {
            faults.add(new FieldProblem("/family_name", PersonProblems.SEARCH_NAME_UNREADABLE));
            return Optional.empty();
        }
        Integer around = request.birthYearsAround();
        Sought sought = new Sought(
                given,
                family,
                name(request.motherName()),
                birth(request.birthDate(), faults),
                around == null ? YEARS_AROUND : around,
                request.sex());
        return Optional.of(new Criterion.Named(sought, Optional.ofNullable(request.territory()), household));
    }

    private @Nullable BirthDate birth(@Nullable String written, List<FieldProblem> faults) {
        return written == null
                ? null
                : details.birth(written, false, (code, args) -> faults.add(new FieldProblem("/birth_date", code, args)))
                        .orElse(null);
    }

    private static StandardName name(@Nullable String written) {
        return StandardName.of(written == null ? "" : written);
    }
}

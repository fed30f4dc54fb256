package org.socle.registry.household.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.Background;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.NationalId;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Situation;
import org.socle.web.problem.FieldProblem;

/** Brings what a request says about a person to the form the register works with, and collects every fault. */
@ApplicationScoped
class ReadMemberRequest {

    private final ReadPersonDetails details;

    ReadMemberRequest(ReadPersonDetails details) {
        this.details = details;
    }

    /** @param at pointer to the member, with a slash at its end */
    PersonDetails details(MemberRequest member, String at, List<FieldProblem> problems) {
        return new PersonDetails(
                member.givenNames().strip(),
                member.familyName().strip(),
                member.sex(),
                birth(member, at, problems),
                phone(member.phone(), at + "phone", problems),
                otherPhones(member, at, problems),
                nationalIds(member, at, problems),
                member.disabilities() == null ? Set.of() : Set.copyOf(member.disabilities()),
                member.pregnant(),
                member.attendsSchool(),
                member.occupation(),
                Said.text(member.motherName()),
                Said.text(member.fatherName()),
                background(member.background(), at + "background/", problems),
                situation(member, at + "situation/", problems));
    }

    private @Nullable BirthDate birth(MemberRequest member, String at, List<FieldProblem> problems) {
        String birth = member.birthDate();
        boolean estimated = Boolean.TRUE.equals(member.birthDateEstimated());
        return birth == null
                ? null
                : details.birth(birth, estimated, faults(problems, at + "birth_date"))
                        .orElse(null);
    }

    private @Nullable String phone(@Nullable String written, String at, List<FieldProblem> problems) {
        return written == null
                ? null
                : details.phone(written, faults(problems, at)).orElse(null);
    }

    private List<String> otherPhones(MemberRequest member, String at, List<FieldProblem> problems) {
        List<String> phones = new ArrayList<>();
        List<String> requested = Said.list(member.otherPhones());
        for (int index = 0; index < requested.size(); index++) {
            details.phone(requested.get(index), faults(problems, at + "other_phones/" + index))
                    .ifPresent(phones::add);
        }
        return phones;
    }

    private List<NationalId> nationalIds(MemberRequest member, String at, List<FieldProblem> problems) {
        List<NationalId> ids = new ArrayList<>();
        List<MemberRequest.NationalIdRequest> requested = Said.list(member.nationalIds());
        for (int index = 0; index < requested.size(); index++) {
            var id = requested.get(index);
            details.nationalId(id.type(), id.number(), faults(problems, at + "national_ids/" + index + "/number"))
                    .ifPresent(ids::add);
        }
        return details.oneOfEachType(ids, faults(problems, at + "national_ids"));
    }

    private Background background(@Nullable BackgroundRequest request, String at, List<FieldProblem> problems) {
        if (request == null) {
            return Background.UNKNOWN;
        }
        String nationality = request.nationality();
        return new Background(
                Said.text(request.otherNames()),
                Said.text(request.originalGivenNames()),
                Said.text(request.originalFamilyName()),
                Said.text(request.birthPlace()),
                nationality == null
                        ? null
                        : details.nationality(nationality, faults(problems, at + "nationality"))
                                .orElse(null),
                details.languages(Said.list(request.languages()), faults(problems, at + "languages")));
    }

    private Situation situation(MemberRequest member, String at, List<FieldProblem> problems) {
        SituationRequest request = member.situation();
        if (request == null) {
            return Situation.UNKNOWN;
        }
        return new Situation(
                request.vitalStatus(),
                request.maritalStatus(),
                request.refugeeStatus(),
                request.education(),
                request.workStatus(),
                request.workFormality(),
                request.ruralWorker(),
                details.contributorySchemes(
                        Said.list(request.contributorySchemes()), faults(problems, at + "contributory_schemes")),
                request.chronicIllness(),
                request.degrees(),
                death(request, member.birthDate(), faults(problems, at + "death_date")));
    }

    private @Nullable LocalDate death(
            SituationRequest request, @Nullable String birth, ReadPersonDetails.Faults faults) {
        LocalDate death = request.deathDate();
        return death == null
                ? null
                : details.death(
                                death,
                                request.vitalStatus(),
                                birth == null
                                        ? null
                                        : BirthDate.parse(birth.strip()).orElse(null),
                                faults)
                        .orElse(null);
    }

    private static ReadPersonDetails.Faults faults(List<FieldProblem> problems, String pointer) {
        return (code, args) -> problems.add(new FieldProblem(pointer, code, args));
    }
}

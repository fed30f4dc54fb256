package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.version.Versions;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdDraft;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.provenance.SeeProvenance;
import org.socle.registry.provenance.domain.Provenance;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.recertification.RecertificationStore;
import org.socle.registry.recertification.domain.Term;
import org.socle.registry.source.domain.Collected;
import org.socle.registry.source.domain.Origin;
import org.socle.registry.withdrawal.WithdrawalStore;
import org.socle.web.problem.ProblemException;

/** What one caller does with one household. */
@ApplicationScoped
public class ManageHousehold {

    private static final String KIND = "household";
    private static final String TYPED_IN = "counter";

    private final RegisterHouseholds register;
    private final HouseholdStore households;
    private final PersonStore persons;
    private final IndexPersons index;
    private final CaregiverStore caregivers;
    private final RecertificationStore recertifications;
    private final AnswerStore answers;
    private final WithdrawalStore withdrawals;
    private final TellRegistrations tell;
    private final SeeProvenance provenances;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageHousehold(
            RegisterHouseholds register,
            HouseholdStore households,
            PersonStore persons,
            IndexPersons index,
            CaregiverStore caregivers,
            RecertificationStore recertifications,
            AnswerStore answers,
            WithdrawalStore withdrawals,
            TellRegistrations tell,
            SeeProvenance provenances,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.register = register;
        this.households = households;
        this.persons = persons;
        this.index = index;
        this.caregivers = caregivers;
        this.recertifications = recertifications;
        this.answers = answers;
        this.withdrawals = withdrawals;
        this.tell = tell;
        this.provenances = provenances;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A household with its members, the caregiver of each child by the child, and what the household answers.
     *
     * @param term null of the past, and where another household stands for it
     * @param provenance null of the past, and where what was said is not kept
     */
    public record Seen(
            Household household,
            List<Person> members,
            Map<UUID, UUID> caregivers,
            List<Answers> answers,
            @Nullable Term term,
            @Nullable Provenance provenance) {}

    /** What would come of a household or of new members, without a trace. */
    @Transactional
    public PlannedHousehold foresee(HouseholdDraft draft) {
        return register.plan(List.of(draft)).getFirst();
    }

    @Transactional
    public Registration register(HouseholdDraft draft, Collected collected) {
        Registration registration = register.register(register.plan(List.of(draft)), origin(collected));
        UUID id = registration.households().getFirst().householdId();
        audit.wrote(KIND, new HouseholdId(id).text(), draft.existing() ? "member-added" : "registered");
        return registration;
    }

    @Transactional
    public Seen read(String id) {
        Household household = visible(id);
        List<Person> members = persons.membersOf(List.of(household.id().value()));
        audit.read(KIND, List.of(household.id().text()));
        UUID found = household.id().value();
        Term term = recertifications
                .term(found, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .orElse(null);
        return new Seen(
                household,
                members,
                caregivers.of(household),
                answers.of(AskedOf.HOUSEHOLD, List.of(found)).getOrDefault(found, List.of()),
                term,
                provenances.ofHousehold(found).orElse(null));
    }

    /** The household, if the caller may see it and it was not merged. */
    @Transactional
    public Household changeable(String id) {
        return unmerged(visible(id));
    }

    /** Writes how a household lives now, when it still is what the caller saw. */
    @Transactional
    public Household changeHome(String id, @Nullable String ifMatch, Home home, boolean validateOnly) {
        Household seen = unmerged(visible(id));
        Household household = households.lock(List.of(seen.id().value())).getFirst();
        Versions.check(ifMatch, household.version());
        Home changed = home.at(household.home());
        if (validateOnly || changed.equals(household.home())) {
            return household;
        }
        households.changeHome(household.id().value(), changed);
        index.moved(household.id().value(), changed);
        audit.wrote(KIND, household.id().text(), "home-changed");
        Household after = households.find(household.id().value()).orElseThrow();
        if (after.status() == RegistrationStatus.ACTIVE) {
            tell.changed(List.of(after));
        }
        return households.find(household.id().value()).orElseThrow();
    }

    /** The household, if the caller may see it. */
    @Transactional
    public Household visible(String id) {
        return Optional.of(id)
                .flatMap(HouseholdId::parse)
                .flatMap(parsed -> households.find(parsed.value()))
                .orElseThrow(() -> absent(id));
    }

    private ProblemException absent(String id) {
        return HouseholdId.parse(id)
                .flatMap(parsed -> withdrawals.find(parsed.value()))
                .map(gone -> HouseholdProblems.WITHDRAWN.about(
                        id, gone.at().atOffset(ZoneOffset.UTC).toLocalDate()))
                .orElseGet(() -> HouseholdProblems.NOT_FOUND.about(id));
    }

    private static Household unmerged(Household household) {
        UUID into = household.mergedInto();
        if (into != null) {
            throw HouseholdProblems.MERGED.about(household.id().text(), new HouseholdId(into).text());
        }
        return household;
    }

    private Origin origin(Collected collected) {
        return new Origin(caller.organisation().orElse(caller.client()), TYPED_IN, null, collected);
    }
}

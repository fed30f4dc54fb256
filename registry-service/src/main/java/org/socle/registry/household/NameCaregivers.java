package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.version.Versions;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.ReadPersonDetails;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/** Says which member of a household cares for which of its children. */
@ApplicationScoped
public class NameCaregivers {

    private final ManageHousehold manage;
    private final HouseholdStore households;
    private final PersonStore persons;
    private final CaregiverStore caregivers;
    private final ReadPersonDetails details;
    private final Audit audit;

    NameCaregivers(
            ManageHousehold manage,
            HouseholdStore households,
            PersonStore persons,
            CaregiverStore caregivers,
            ReadPersonDetails details,
            Audit audit) {
        this.manage = manage;
        this.households = households;
        this.persons = persons;
        this.caregivers = caregivers;
        this.details = details;
        this.audit = audit;
    }

    /** A child and who cares for them, as ids were written. */
    public record Care(String childId, String caregiverId) {}

    /** Replaces what was said before, when the household still is what the caller saw. */
    @Transactional
    public Household name(String id, @Nullable String ifMatch, List<Care> told, boolean validateOnly) {
        Household seen = manage.changeable(id);
        Household household = households.lock(List.of(seen.id().value())).getFirst();
        Versions.check(ifMatch, household.version());
        Map<UUID, UUID> named = read(told, household.home().kind(), membersOf(household));
        if (validateOnly || named.equals(caregivers.of(household))) {
            return household;
        }
        caregivers.replace(household, named);
        households.change(List.of(household.id().value()));
        audit.wrote("household", household.id().text(), "caregivers-named");
        return households.find(household.id().value()).orElseThrow();
    }

    private Map<UUID, Person> membersOf(Household household) {
        return persons.membersOf(List.of(household.id().value())).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }

    private Map<UUID, UUID> read(List<Care> told, HouseholdKind kind, Map<UUID, Person> members) {
        Map<UUID, UUID> named = new HashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            String pointer = "/caregivers/" + at + "/";
            Optional<Person> child = member(told.get(at).childId(), members, pointer + "child_id", problems);
            Optional<Person> carer = member(told.get(at).caregiverId(), members, pointer + "caregiver_id", problems);
            if (child.isEmpty() || carer.isEmpty()) {
                continue;
            }
            var birth = child.get().details().birth();
            if (birth != null && details.isAdult(birth)) {
                problems.add(new FieldProblem(pointer + "child_id", HouseholdProblems.CHILD_IS_ADULT));
            } else if (child.get().id().equals(carer.get().id())) {
                problems.add(new FieldProblem(pointer + "caregiver_id", HouseholdProblems.OWN_CAREGIVER));
            } else if (!mayCare(carer.get().details().birth(), kind)) {
                problems.add(new FieldProblem(pointer + "caregiver_id", HouseholdProblems.CAREGIVER_IS_CHILD));
            } else if (named.put(child.get().id().value(), carer.get().id().value()) != null) {
                problems.add(new FieldProblem(pointer + "child_id", HouseholdProblems.TWO_CAREGIVERS));
            }
        }
        if (!problems.isEmpty()) {
            throw PlatformProblems.REQUEST_INVALID.about().with(problems);
        }
        return named;
    }

    /** Whoever is a child for sure cares for others only where children live on their own. */
    public boolean mayCare(@Nullable BirthDate birth, HouseholdKind kind) {
        return birth == null || kind == HouseholdKind.UNACCOMPANIED_CHILDREN || !details.isMinor(birth);
    }

    private static Optional<Person> member(
            String id, Map<UUID, Person> members, String pointer, List<FieldProblem> problems) {
        Optional<Person> member = PersonId.parse(id).map(parsed -> members.get(parsed.value()));
        if (member.isEmpty()) {
            problems.add(new FieldProblem(pointer, HouseholdProblems.NOT_A_MEMBER));
        }
        return member;
    }
}

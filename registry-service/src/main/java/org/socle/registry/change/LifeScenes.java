package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.LifeScene;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.VitalStatus;

/** Finds everybody a life event touches, as far as the caller may see them: whom nobody sees, nobody places. */
@ApplicationScoped
class LifeScenes {

    private final PersonStore persons;
    private final HouseholdStore households;

    LifeScenes(PersonStore persons, HouseholdStore households) {
        this.persons = persons;
        this.households = households;
    }

    LifeScene see(LifeEvent event) {
        Map<UUID, Person> people = new TreeMap<>();
        for (UUID id : people(event)) {
            persons.find(id).filter(LifeScenes::stands).ifPresent(person -> people.put(id, person));
        }
        Map<UUID, HouseholdKind> kinds = new HashMap<>();
        for (UUID id : touched(event, people)) {
            households
                    .find(id)
                    .filter(household -> household.status() != RegistrationStatus.MERGED)
                    .ifPresent(household -> kinds.put(id, household.home().kind()));
        }
        persons.membersOf(kinds.keySet())
                .forEach(member -> people.put(member.id().value(), member));
        return LifeScene.of(people.values().stream().map(LifeScenes::someone).toList(), kinds);
    }

    /** The same, with everything in it locked: households before persons, each in the order of their ids. */
    LifeScene hold(LifeEvent event) {
        LifeScene seen = see(event);
        households.lock(new TreeSet<>(seen.households().keySet()));
        persons.lock(new TreeSet<>(seen.people().keySet()));
        LifeScene held = see(event);
        if (!held.households().keySet().equals(seen.households().keySet())
                || !held.people().keySet().equals(seen.people().keySet())) {
            throw ChangeProblems.CHANGED_MEANWHILE.about();
        }
        return held;
    }

    private static Set<UUID> touched(LifeEvent event, Map<UUID, Person> people) {
        Set<UUID> touched = new TreeSet<>(households(event));
        for (Person person : people.values()) {
            UUID home = person.householdId();
            if (home != null) {
                touched.add(home);
            }
        }
        return touched;
    }

    private static boolean stands(Person person) {
        return person.status() != RegistrationStatus.MERGED;
    }

    private static LifeScene.Someone someone(Person person) {
        return new LifeScene.Someone(
                person.id().value(),
                person.householdId(),
                person.relationship(),
                person.details().birth(),
                person.details().situation().vitalStatus() == VitalStatus.DECEASED);
    }

    private static Set<UUID> people(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Birth birth -> told(birth.mother());
            case LifeEvent.Death death -> told(death.person(), death.newHead());
            case LifeEvent.Marriage marriage -> told(marriage.person(), marriage.spouse(), marriage.newHead());
            case LifeEvent.Separation separation ->
                told(separation.person(), separation.spouse(), separation.newHead());
            case LifeEvent.Move ignored -> Set.of();
            case LifeEvent.Arrival arrival -> told(arrival.person(), arrival.newHead());
            case LifeEvent.Departure departure -> told(departure.person(), departure.newHead());
            case LifeEvent.HeadChange change -> told(change.newHead());
            case LifeEvent.Split split -> {
                Set<UUID> named = told(split.newHead());
                split.leavers().forEach(leaver -> named.add(leaver.person()));
                yield named;
            }
            case LifeEvent.Merger ignored -> Set.of();
            case LifeEvent.InstitutionEntry entry -> told(entry.person(), entry.newHead());
        };
    }

    private static Set<UUID> households(LifeEvent event) {
        return switch (event) {
            case LifeEvent.Birth birth -> told(birth.household());
            case LifeEvent.Marriage marriage -> told(marriage.household());
            case LifeEvent.Move move -> told(move.household());
            case LifeEvent.Arrival arrival -> told(arrival.household());
            case LifeEvent.HeadChange change -> told(change.household());
            case LifeEvent.Split split -> told(split.household());
            case LifeEvent.Merger merger -> told(merger.household(), merger.into());
            case LifeEvent.InstitutionEntry entry -> told(entry.institution());
            case LifeEvent.Death ignored -> Set.of();
            case LifeEvent.Separation ignored -> Set.of();
            case LifeEvent.Departure ignored -> Set.of();
        };
    }

    private static Set<UUID> told(@Nullable UUID... ids) {
        Set<UUID> told = new TreeSet<>();
        for (UUID id : ids) {
            Optional.ofNullable(id).ifPresent(told::add);
        }
        return told;
    }
}

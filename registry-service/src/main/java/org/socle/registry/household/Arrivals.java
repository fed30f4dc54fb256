package org.socle.registry.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedHousehold.Outcome;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;

/** The rows that a plan adds: new households, and new persons in new or known ones. */
final class Arrivals {

    private final List<Household> newHouseholds = new ArrayList<>();
    private final List<Person> newPersons = new ArrayList<>();
    private final Map<UUID, Household> joined;
    private final Instant now;

    private Arrivals(Map<UUID, Household> joined, Instant now) {
        this.joined = joined;
        this.now = now;
    }

    /** @param lock locks households that get new members, so that no other registration adds to them meanwhile */
    static Arrivals of(List<PlannedHousehold> planned, Function<Collection<UUID>, List<Household>> lock, Instant now) {
        Set<UUID> joinedIds = new TreeSet<>();
        for (PlannedHousehold household : planned) {
            if (household.outcome() == Outcome.LINKED
                    && household.persons().stream().anyMatch(Arrivals::isNewRow)) {
                joinedIds.add(household.householdId());
            }
        }
        Set<UUID> ownBatch = planned.stream()
                .filter(household -> household.outcome() != Outcome.LINKED)
                .map(PlannedHousehold::householdId)
                .collect(Collectors.toSet());
        joinedIds.removeAll(ownBatch);
        Map<UUID, Household> joined = joinedIds.isEmpty()
                ? Map.of()
                : lock.apply(joinedIds).stream()
                        .collect(Collectors.toMap(household -> household.id().value(), Function.identity()));
        Arrivals arrivals = new Arrivals(joined, now);
        Map<UUID, Household> fresh = new HashMap<>();
        for (PlannedHousehold household : planned) {
            arrivals.add(household, fresh);
        }
        return arrivals;
    }

    private void add(PlannedHousehold planned, Map<UUID, Household> fresh) {
        UUID id = planned.householdId();
        if (planned.outcome() != Outcome.LINKED) {
            RegistrationStatus status = planned.isHeld() ? RegistrationStatus.IN_REVIEW : RegistrationStatus.ACTIVE;
            Household household =
                    new Household(new HouseholdId(id), planned.draft().home(), status, null, now, 1);
            fresh.put(id, household);
            newHouseholds.add(household);
        }
        for (PlannedPerson person : planned.persons()) {
            if (isNewRow(person)) {
                Household household = Objects.requireNonNull(
                        fresh.getOrDefault(id, joined.get(id)), "a joined household was locked before");
                newPersons.add(person(person, household, planned.outcome()));
            }
        }
    }

    private Person person(PlannedPerson planned, Household household, Outcome outcome) {
        PersonDraft draft = planned.draft();
        boolean active = planned instanceof PlannedPerson.Registered && household.status() == RegistrationStatus.ACTIVE;
        // A household has one head; the head of a row that was recognised as a known household joins as a relative.
        Relationship relationship =
                outcome == Outcome.LINKED && draft.isHead() ? Relationship.OTHER_RELATIVE : draft.relationship();
        Home home = household.home();
        return new Person(
                new PersonId(draft.id()),
                null,
                household.id().value(),
                relationship,
                draft.details(),
                home.communeCode(),
                home.territory(),
                active ? RegistrationStatus.ACTIVE : RegistrationStatus.IN_REVIEW,
                null,
                draft.consentedOn(),
                now,
                1);
    }

    private static boolean isNewRow(PlannedPerson person) {
        return switch (person) {
            case PlannedPerson.Registered ignored -> true;
            case PlannedPerson.Waiting ignored -> true;
            case PlannedPerson.ToReview ignored -> true;
            case PlannedPerson.Linked ignored -> false;
        };
    }

    List<Household> newHouseholds() {
        return List.copyOf(newHouseholds);
    }

    List<Person> newPersons() {
        return List.copyOf(newPersons);
    }

    /** Known households that get new members. */
    Collection<Household> joined() {
        return joined.values();
    }

    UUID householdOf(Person person) {
        return Objects.requireNonNull(person.householdId(), "whoever arrives lives in a household");
    }

    /** New households that count from now on, with those of their members that do. */
    List<Composition> activeCompositions() {
        Map<UUID, List<Person>> members = newPersons.stream().collect(Collectors.groupingBy(this::householdOf));
        return newHouseholds.stream()
                .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                .map(household -> new Composition(
                        household, members.getOrDefault(household.id().value(), List.of())))
                .toList();
    }

    /** New persons that count from now on. */
    List<Person> activePersons() {
        return newPersons.stream()
                .filter(person -> person.status() == RegistrationStatus.ACTIVE)
                .toList();
    }
}

package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.IndexPersons;
import org.socle.registry.household.SettleHouseholdAnswers;
import org.socle.registry.household.TellRegistrations;
import org.socle.registry.household.domain.Household;
import org.socle.registry.identifier.IssueSocialNumbers;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;

/**
 * Makes of two records one person, or lets a second person stand. The caller holds households and persons locked. A
 * household that was held for its head follows what was decided about the head.
 */
@ApplicationScoped
class SettleIdentity {

    private final PersonStore persons;
    private final HouseholdStore households;
    private final ReviewStore reviews;
    private final MatchIndex matchIndex;
    private final IndexPersons index;
    private final IssueSocialNumbers numbers;
    private final TellRegistrations tell;
    private final SettleHouseholdAnswers answers;

    SettleIdentity(
            PersonStore persons,
            HouseholdStore households,
            ReviewStore reviews,
            MatchIndex matchIndex,
            IndexPersons index,
            IssueSocialNumbers numbers,
            TellRegistrations tell,
            SettleHouseholdAnswers answers) {
        this.persons = persons;
        this.households = households;
        this.reviews = reviews;
        this.matchIndex = matchIndex;
        this.index = index;
        this.numbers = numbers;
        this.tell = tell;
        this.answers = answers;
    }

    /** The known person stands for the waiting one. Says whether the known person's household was told of. */
    boolean same(Person waiting, Household household, Person known) {
        UUID id = waiting.id().value();
        persons.merge(id, known.id().value());
        matchIndex.remove(List.of(id));
        UUID home = known.householdId();
        boolean heldForThem = waiting.relationship() == Relationship.HEAD && isHeld(household);
        if (!heldForThem) {
            return false;
        }
        if (home == null) {
            persons.move(known.id().value(), household.id().value(), household.home(), Relationship.HEAD);
            List<Person> moved = persons.lock(List.of(known.id().value()));
            index.replace(moved);
            publish(household, id);
            tell.corrected(moved);
            return true;
        }
        if (home.equals(household.id().value())) {
            return false;
        }
        join(household, households.find(home).orElseThrow(), id);
        return true;
    }

    /** The waiting person is somebody else than everybody they might have been. */
    void different(Person waiting, Household household) {
        boolean head = waiting.relationship() == Relationship.HEAD;
        if (!isHeld(household)) {
            List<Person> published = activate(List.of(waiting.id().value()));
            tell.published(published, null);
            tell.changed(List.of(household));
        } else if (head) {
            publish(household, waiting.id().value());
        }
        // A member of a held household goes on waiting, now for the head alone.
    }

    /** The household counts from now on, with everybody in it who does not wait for a decision of their own. */
    private void publish(Household household, UUID decided) {
        households.changeStatus(household.id().value(), RegistrationStatus.ACTIVE);
        List<Person> published = activate(readyMembers(household, decided));
        tell.published(published, households.find(household.id().value()).orElseThrow());
    }

    /** The held household was a registered one: its other members join that one. */
    private void join(Household held, Household registered, UUID decided) {
        UUID from = held.id().value();
        UUID to = registered.id().value();
        List<UUID> ready = readyMembers(held, decided);
        List<UUID> all = members(held).stream()
                .map(person -> person.id().value())
                .filter(member -> !member.equals(decided))
                .toList();
        for (Person member : persons.lock(all)) {
            Relationship relationship =
                    member.relationship() == null ? Relationship.OTHER_RELATIVE : member.relationship();
            persons.move(member.id().value(), to, registered.home(), relationship);
        }
        households.merge(from, to);
        reviews.rehouse(from, to);
        index.replace(persons.lock(all));
        if (registered.status() == RegistrationStatus.ACTIVE) {
            tell.published(activate(ready), null);
            tell.changed(List.of(registered));
        }
        answers.settle(List.of(from, to));
    }

    private List<Person> members(Household household) {
        return persons.membersOf(List.of(household.id().value()));
    }

    private List<UUID> readyMembers(Household household, UUID decided) {
        Set<UUID> waiting = members(household).stream()
                .filter(person -> person.status() == RegistrationStatus.IN_REVIEW)
                .map(person -> person.id().value())
                .collect(Collectors.toSet());
        Set<UUID> undecided = reviews.waiting(waiting);
        List<UUID> ready = new ArrayList<>();
        for (UUID person : waiting) {
            if (person.equals(decided) || !undecided.contains(person)) {
                ready.add(person);
            }
        }
        return ready.stream().sorted().toList();
    }

    private List<Person> activate(List<UUID> ids) {
        persons.changeStatus(ids, RegistrationStatus.ACTIVE);
        List<Person> active = persons.lock(ids);
        Map<UUID, Integer> territories = new HashMap<>();
        active.forEach(person -> territories.put(person.id().value(), person.territory()));
        numbers.issue(territories);
        return active;
    }

    private static boolean isHeld(Household household) {
        return household.status() == RegistrationStatus.IN_REVIEW;
    }
}

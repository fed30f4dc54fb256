package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.Household;
import org.socle.registry.identity.domain.PersonState;
import org.socle.registry.identity.domain.Picture;
import org.socle.registry.identity.domain.Scene;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.source.SourceStore;
import org.socle.registry.source.domain.SourceRecord;

/**
 * Holds persons with everybody they were ever one with and the households of all of them, until the transaction ends:
 * households before persons, each in the order of their ids, as everywhere. Two changes of the same persons follow each
 * other, and the second sees what the first did.
 */
@ApplicationScoped
class HoldPersons {

    private final IdentityEventStore events;
    private final SourceStore sources;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final ScopedWork scope;

    HoldPersons(
            IdentityEventStore events,
            SourceStore sources,
            PersonStore persons,
            HouseholdStore households,
            ScopedWork scope) {
        this.events = events;
        this.sources = sources;
        this.persons = persons;
        this.households = households;
        this.scope = scope;
    }

    /**
     * Persons and households that nobody else changes meanwhile.
     *
     * @param persons by id; also who lives with them
     */
    record Held(History history, Map<UUID, Person> persons, Map<UUID, Household> households) {

        Person person(UUID id) {
            return Objects.requireNonNull(persons.get(id), "everybody asked for is held");
        }

        Scene scene() {
            return new Scene(
                    persons.values().stream()
                            .map(person -> PersonState.of(person, history.clusters()))
                            .toList(),
                    households.values().stream()
                            .map(household -> new Picture.HouseholdAt(
                                    household.id().value(), household.status(), household.mergedInto()))
                            .toList());
        }
    }

    /**
     * The caller may see these persons; from here on the whole of each cluster is seen, wherever its statements are from.
     *
     * @param neighbours further persons who may be moved
     * @param homes further households that may be touched
     */
    Held hold(Set<UUID> ids, Collection<UUID> neighbours, Collection<UUID> homes) {
        scope.assume(TerritoryScope.WHOLE);
        Set<UUID> cluster = events.cluster(ids);
        Set<UUID> touched = new TreeSet<>(homes);
        Set<UUID> everybody = new TreeSet<>(cluster);
        everybody.addAll(neighbours);
        for (UUID person : everybody) {
            persons.find(person).map(Person::householdId).ifPresent(touched::add);
        }
        Map<UUID, Household> heldHouseholds = byId(households.lock(withStanding(touched)));
        persons.membersOf(heldHouseholds.keySet())
                .forEach(person -> everybody.add(person.id().value()));
        persons.lock(everybody);
        Map<UUID, Person> heldPersons = new TreeMap<>();
        everybody.forEach(id -> persons.find(id).ifPresent(person -> heldPersons.put(id, person)));
        boolean changed = !events.cluster(ids).equals(cluster)
                || heldPersons.values().stream()
                        .map(Person::householdId)
                        .anyMatch(home -> home != null && !heldHouseholds.containsKey(home));
        if (changed) {
            throw IdentityProblems.CHANGED_MEANWHILE.about();
        }
        return new Held(history(cluster, heldPersons), heldPersons, heldHouseholds);
    }

    private Set<UUID> withStanding(Set<UUID> ids) {
        Set<UUID> all = new TreeSet<>(ids);
        for (UUID id : ids) {
            UUID into = households.find(id).map(Household::mergedInto).orElse(null);
            while (into != null && all.add(into)) {
                into = households.find(into).map(Household::mergedInto).orElse(null);
            }
        }
        return all;
    }

    private History history(Set<UUID> cluster, Map<UUID, Person> held) {
        List<SourceRecord> records = sources.attachedTo(cluster);
        if (complete(records, held)) {
            records = sources.attachedTo(cluster);
        }
        return History.of(cluster, events.naming(cluster), records);
    }

    /** What statements older than their details said is what is registered, before anything overwrites it. */
    private boolean complete(List<SourceRecord> records, Map<UUID, Person> held) {
        Map<UUID, List<SourceRecord>> founding =
                records.stream().filter(SourceRecord::founded).collect(Collectors.groupingBy(SourceRecord::personId));
        boolean completed = false;
        for (Map.Entry<UUID, List<SourceRecord>> entry : founding.entrySet()) {
            Person person = held.get(entry.getKey());
            boolean unknown = entry.getValue().stream().allMatch(record -> record.details() == null);
            if (person != null && unknown) {
                sources.complete(entry.getValue().getLast().id(), person.details());
                completed = true;
            }
        }
        return completed;
    }

    private static Map<UUID, Household> byId(List<Household> locked) {
        Map<UUID, Household> byId = new TreeMap<>();
        locked.forEach(household -> byId.put(household.id().value(), household));
        return byId;
    }
}

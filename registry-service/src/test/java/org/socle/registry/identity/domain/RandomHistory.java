package org.socle.registry.identity.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;
import org.socle.registry.questionnaire.domain.Telling;

/** A run of changes as reviewers could make them, drawn from a seed; what is refused is left out. */
final class RandomHistory {

    private final Random random;
    private Clusters clusters = Clusters.empty();
    private final List<UUID> persons = new ArrayList<>();
    private final List<UUID> records = new ArrayList<>();

    RandomHistory(long seed, int changes) {
        random = new Random(seed);
        for (int at = 0; at < 6; at++) {
            register();
        }
        for (int at = 0; at < changes; at++) {
            change();
        }
    }

    Clusters clusters() {
        return clusters;
    }

    /** Something told of each person and with each statement, each about a few of the same questions. */
    List<Telling> tellings() {
        List<Telling> tellings = new ArrayList<>();
        persons.forEach(person -> tellings.add(telling(person, null, tellings.size())));
        for (UUID record : records) {
            UUID person = clusters.owner(record).orElseGet(persons::getFirst);
            tellings.add(telling(person, record, tellings.size()));
        }
        return tellings;
    }

    private static Telling telling(UUID person, @Nullable UUID record, int at) {
        Map<String, List<String>> values =
                Map.of("field" + at % 5, List.of("said " + at), "other" + at % 3, List.of("also " + at));
        return SampleTelling.of(values, person, record, at);
    }

    UUID any(List<UUID> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    UUID anyPerson() {
        return any(persons);
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private void change() {
        switch (random.nextInt(10)) {
            case 0 -> register();
            case 1 -> tell(new Linked(id(), Set.of(record()), anyPerson(), false));
            case 2, 3, 4 -> tell(new Merged(id(), anyPerson(), anyPerson()));
            case 5 -> split();
            case 6, 7 -> reverse();
            case 8 -> tell(new NotSame(id(), anyPerson(), anyPerson()));
            default -> moveOrChoose();
        }
    }

    private void register() {
        UUID person = id();
        persons.add(person);
        tell(new Linked(id(), Set.of(record(), record()), person, true));
    }

    private void split() {
        UUID person = clusters.standing(anyPerson());
        UUID leaving = id();
        Set<UUID> some = some(person);
        Split split = new Split(id(), person, leaving, some);
        if (clusters.refusal(split).isEmpty()) {
            persons.add(leaving);
        }
        tell(split);
    }

    private void reverse() {
        List<IdentityEvent> history = clusters.history();
        tell(new Unmerged(id(), history.get(random.nextInt(history.size())).id()));
    }

    private void moveOrChoose() {
        UUID person = clusters.standing(anyPerson());
        Set<UUID> some = some(person);
        if (random.nextBoolean()) {
            tell(new SurvivorSet(id(), person, any(records)));
            return;
        }
        Unlinked unlinked = new Unlinked(id(), some, person);
        if (clusters.refusal(unlinked).isEmpty()) {
            tell(unlinked);
            tell(new Linked(id(), some, clusters.standing(anyPerson()), false));
        }
    }

    private Set<UUID> some(UUID person) {
        Set<UUID> some = new HashSet<>();
        for (UUID record : clusters.members(person)) {
            if (random.nextInt(3) == 0) {
                some.add(record);
            }
        }
        return some;
    }

    private UUID record() {
        UUID record = id();
        records.add(record);
        return record;
    }

    private void tell(IdentityEvent event) {
        if (clusters.refusal(event).isEmpty()) {
            clusters = clusters.after(event);
        }
    }
}

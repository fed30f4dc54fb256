package org.socle.registry.identity.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One change of who is who. Events are only ever added; one is taken back by another. */
public sealed interface IdentityEvent {

    UUID id();

    /**
     * Statements are taken to be about a person.
     *
     * @param founding whether they registered the person, so that what they say is what is registered
     */
    record Linked(UUID id, Set<UUID> records, UUID person, boolean founding) implements IdentityEvent {
        public Linked {
            records = ordered(records);
        }
    }

    /** Statements turned out not to be about a person, or were taken back with the push that brought them. */
    record Unlinked(UUID id, Set<UUID> records, UUID person) implements IdentityEvent {
        public Unlinked {
            records = ordered(records);
        }
    }

    /** Two persons are one: from now on one stands for the other. */
    record Merged(UUID id, UUID retired, UUID standing) implements IdentityEvent {}

    /**
     * One person is two: some statements leave with a person of their own. The two are not the same from then on.
     *
     * @param leaving the new person
     */
    record Split(UUID id, UUID person, UUID leaving, Set<UUID> records) implements IdentityEvent {
        public Split {
            records = ordered(records);
        }
    }

    /** An earlier event is taken back, as if it had not been; everything later stays. */
    record Unmerged(UUID id, UUID reversed) implements IdentityEvent {}

    /** Two persons are two, and nobody may make them one. */
    record NotSame(UUID id, UUID one, UUID other) implements IdentityEvent {}

    /** What one statement says about a person counts as the newest word. */
    record SurvivorSet(UUID id, UUID person, UUID record) implements IdentityEvent {}

    /** In their own order: what is kept must not depend on the process that writes it. */
    private static Set<UUID> ordered(Set<UUID> records) {
        return Collections.unmodifiableSet(new TreeSet<>(records));
    }
}

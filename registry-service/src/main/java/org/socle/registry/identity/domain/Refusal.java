package org.socle.registry.identity.domain;

import java.util.List;
import java.util.UUID;

/** Why an event cannot follow the ones before it. */
public sealed interface Refusal {

    /** Another person stands for this one already. */
    record Retired(UUID person, UUID standing) implements Refusal {}

    /** The two are one person already. */
    record OneAlready(UUID person) implements Refusal {}

    /** Somebody said that the two are not the same. */
    record ToldApart(UUID by) implements Refusal {}

    /** These statements do not belong to the person. */
    record RecordsElsewhere(List<UUID> records) implements Refusal {}

    /** No statement would leave, or none would stay. */
    record NothingLeft() implements Refusal {}

    /** The id of the new person was given before; ids are never used twice. */
    record IdTaken(UUID person) implements Refusal {}

    /** There is no such event, or none of a kind that is taken back. */
    record NotReversible(UUID event) implements Refusal {}

    /** The event was taken back before. */
    record AlreadyReversed(UUID event) implements Refusal {}

    /** These later events would make no sense without it; they must be taken back first, the last one first. */
    record DependedOn(List<IdentityEvent> later) implements Refusal {
        public DependedOn {
            later = List.copyOf(later);
        }
    }
}

package org.socle.registry.identity.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.IdentityEvent.Linked;
import org.socle.registry.identity.domain.IdentityEvent.Merged;
import org.socle.registry.identity.domain.IdentityEvent.NotSame;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.IdentityEvent.SurvivorSet;
import org.socle.registry.identity.domain.IdentityEvent.Unlinked;
import org.socle.registry.identity.domain.IdentityEvent.Unmerged;

/** How an event lies in columns. */
record EventRow(
        Kind kind,
        UUID id,
        UUID person,
        @Nullable UUID other,
        Set<UUID> records,
        @Nullable UUID reverses) {

    enum Kind {
        LINK,
        UNLINK,
        MERGE,
        SPLIT,
        UNMERGE,
        NOT_SAME,
        SURVIVOR_SET
    }

    /** @param reversed whom the event names that an UNMERGE takes back */
    static EventRow of(IdentityEvent event, List<UUID> reversed) {
        return switch (event) {
            case Linked(var id, var records, var person, var _) ->
                new EventRow(Kind.LINK, id, person, null, records, null);
            case Unlinked(var id, var records, var person) ->
                new EventRow(Kind.UNLINK, id, person, null, records, null);
            case Merged(var id, var retired, var standing) ->
                new EventRow(Kind.MERGE, id, retired, standing, Set.of(), null);
            case Split(var id, var person, var leaving, var records) ->
                new EventRow(Kind.SPLIT, id, person, leaving, records, null);
            case Unmerged(var id, var target) ->
                new EventRow(
                        Kind.UNMERGE,
                        id,
                        reversed.getFirst(),
                        reversed.size() > 1 ? reversed.getLast() : null,
                        Set.of(),
                        target);
            case NotSame(var id, var one, var other) -> new EventRow(Kind.NOT_SAME, id, one, other, Set.of(), null);
            case SurvivorSet(var id, var person, var record) ->
                new EventRow(Kind.SURVIVOR_SET, id, person, null, Set.of(record), null);
        };
    }

    IdentityEvent event() {
        return switch (kind) {
            // What registers a person is the statement itself; a link kept as an event never does.
            case LINK -> new Linked(id, records, person, false);
            case UNLINK -> new Unlinked(id, records, person);
            case MERGE -> new Merged(id, person, present(other));
            case SPLIT -> new Split(id, person, present(other), records);
            case UNMERGE -> new Unmerged(id, present(reverses));
            case NOT_SAME -> new NotSame(id, person, present(other));
            case SURVIVOR_SET -> new SurvivorSet(id, person, records.iterator().next());
        };
    }

    private static UUID present(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("an identity event names too few");
        }
        return id;
    }
}

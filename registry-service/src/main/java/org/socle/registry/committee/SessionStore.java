package org.socle.registry.committee;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.committee.domain.SessionId;
import org.socle.registry.committee.domain.SessionRecord;
import org.socle.registry.directory.domain.Committee;

/** Keeps sessions with their records. Those outside the caller's territory do not exist. */
public interface SessionStore {

    /** What a session is. */
    enum State {
        PLANNED,
        HELD,
        CANCELLED
    }

    /**
     * Which sessions a list shows; every one that a field does not rule out.
     *
     * @param from the first moment at which it may begin
     * @param before the first moment at which it may no longer begin
     */
    record Filter(
            TerritoryScope within,
            @Nullable Committee committee,
            @Nullable State state,
            @Nullable Instant from,
            @Nullable Instant before) {}

    void add(Session.Planned session, Instant now, String by);

    /** Writes the session as it is now, with its record where that is a further one. */
    void save(Session session);

    Optional<Session> find(SessionId id);

    /** Like {@link #find}, and nobody else changes the session until the transaction ends. */
    Optional<Session> findAndHold(SessionId id);

    /** At most one more than the cursor's limit, in the order in which they were planned. */
    List<Session> list(Filter filter, Cursor cursor);

    /** Everything that was ever recorded of a session, in order. */
    List<SessionRecord> records(SessionId id);
}

package org.socle.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlStatement;

/** The place of each consumer in each aggregate's history. Every method belongs to the caller's transaction. */
@ApplicationScoped
class InboxStore {

    /**
     * Moves to the next event and locks the row, in one statement and only when it is the next one: first events make
     * the row, later ones find it. No row comes back for a second copy and after a gap.
     */
    private static final String ADVANCE = """
            INSERT INTO inbox_position AS held (consumer, topic, aggregate_id, last_seq)
            SELECT k.consumer, k.topic, k.aggregate_id, k.seq
              FROM (VALUES (:consumer, :topic, :aggregate_id, :seq::bigint))
                   AS k (consumer, topic, aggregate_id, seq)
             WHERE k.seq = 1
                OR EXISTS (SELECT FROM inbox_position p
                            WHERE p.consumer = k.consumer AND p.topic = k.topic AND p.aggregate_id = k.aggregate_id)
            ON CONFLICT (consumer, topic, aggregate_id)
            DO UPDATE SET last_seq = EXCLUDED.last_seq WHERE held.last_seq = EXCLUDED.last_seq - 1
            RETURNING last_seq, parked
            """;

    private static final String HOLD = """
            INSERT INTO inbox_position AS held (consumer, topic, aggregate_id, last_seq)
            VALUES (:consumer, :topic, :aggregate_id, 0)
            ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE SET last_seq = held.last_seq
            RETURNING last_seq, parked
            """;

    private static final String MARK = """
            UPDATE inbox_position
               SET parked = :parked
             WHERE consumer = :consumer AND topic = :topic AND aggregate_id = :aggregate_id
            """;

    private final Sql sql;

    InboxStore(Sql sql) {
        this.sql = sql;
    }

    /** Moves to the given event if it is the next; empty when it is a second copy or comes after a gap. */
    Optional<Place> advance(InboxKey key, long seq) {
        return of(ADVANCE, key).with("seq", seq).first(InboxStore::place);
    }

    /** Locks the row, and makes it first where there is none. */
    Place hold(InboxKey key) {
        return of(HOLD, key).one(InboxStore::place);
    }

    void mark(InboxKey key, boolean parked) {
        of(MARK, key).with("parked", parked).update();
    }

    private SqlStatement of(String text, InboxKey key) {
        return sql.of(text)
                .with("consumer", key.consumer())
                .with("topic", key.topic())
                .with("aggregate_id", key.aggregateId());
    }

    private static Place place(Row row) {
        return new Place(row.number("last_seq"), row.truth("parked"));
    }

    /**
     * @param lastSeq the last event applied
     * @param parked whether others of the same aggregate wait
     */
    record Place(long lastSeq, boolean parked) {}
}

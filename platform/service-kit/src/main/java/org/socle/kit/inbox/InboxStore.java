package org.socle.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.socle.kit.inbox.Steps.Step;
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

    private static final String BEGIN_ALL = """
            INSERT INTO inbox_position (consumer, topic, aggregate_id, last_seq)
            SELECT :consumer, topic, aggregate_id, last
              FROM unnest(:topics::text[], :aggregate_ids::text[], :lasts::bigint[]) AS step (topic, aggregate_id, last)
            ON CONFLICT (consumer, topic, aggregate_id) DO NOTHING
            """;

    private static final String CONTINUE_ALL = """
            UPDATE inbox_position p
               SET last_seq = step.last
              FROM unnest(:topics::text[], :aggregate_ids::text[], :firsts::bigint[], :lasts::bigint[])
                   AS step (topic, aggregate_id, first, last)
             WHERE p.consumer = :consumer
               AND p.topic = step.topic
               AND p.aggregate_id = step.aggregate_id
               AND p.last_seq = step.first - 1
               AND NOT p.parked
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

    /** Moves all of them; false when one is not next or has events aside, and the transaction is to be given up. */
    boolean advanceAll(Steps steps) {
        var beginnings = steps.beginnings();
        var continuations = steps.continuations();
        return (beginnings.isEmpty() || of(BEGIN_ALL, steps, beginnings).update() == beginnings.size())
                && (continuations.isEmpty()
                        || of(CONTINUE_ALL, steps, continuations)
                                        .withArray(
                                                "firsts",
                                                "bigint",
                                                continuations.stream()
                                                        .map(Step::first)
                                                        .toList())
                                        .update()
                                == continuations.size());
    }

    /** Locks the row, and makes it first where there is none. */
    Place hold(InboxKey key) {
        return of(HOLD, key).one(InboxStore::place);
    }

    void mark(InboxKey key, boolean parked) {
        of(MARK, key).with("parked", parked).update();
    }

    private SqlStatement of(String text, Steps steps, List<Step> some) {
        return sql.of(text)
                .with("consumer", steps.consumer())
                .withArray("topics", "text", some.stream().map(Step::topic).toList())
                .withArray(
                        "aggregate_ids",
                        "text",
                        some.stream().map(Step::aggregateId).toList())
                .withArray("lasts", "bigint", some.stream().map(Step::last).toList());
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

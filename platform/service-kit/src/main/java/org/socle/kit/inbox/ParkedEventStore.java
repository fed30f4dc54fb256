package org.socle.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.kit.inbox.Inbox.Refusal;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;

/** The events that wait aside. Every method belongs to the caller's transaction. */
@ApplicationScoped
class ParkedEventStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** The row of a record that comes again is kept: its payload may have been mended since. */
    private static final String ADD = """
            INSERT INTO parked_event
                   (id, consumer, topic, aggregate_id, aggregate_seq, type, source_partition, source_offset, headers,
                    payload, reason, detail, first_parked_at, next_try_at)
            VALUES (:id, :consumer, :topic, :aggregate_id, :seq::bigint, :type::text, :partition, :offset,
                    :headers::jsonb, :payload, :reason, :detail, :now, :next_try_at::timestamptz)
            ON CONFLICT (consumer, topic, source_partition, source_offset) DO NOTHING
            """;

    private static final String SELECT = """
            SELECT id, consumer, topic, aggregate_id, source_partition, source_offset, headers::text AS headers, payload,
                   reason, detail, first_parked_at, attempts, version
              FROM parked_event
            """;

    private static final String FIRST = SELECT + """
             WHERE consumer = :consumer AND topic = :topic AND aggregate_id = :aggregate_id
             ORDER BY aggregate_seq NULLS LAST, source_offset
             LIMIT 1
            """;

    private static final String PAGE = SELECT + """
             WHERE (:consumer::text IS NULL OR consumer = :consumer)
               AND (:after::uuid IS NULL OR id > :after)
             ORDER BY id
             LIMIT :limit
            """;

    private static final String DUE = """
            SELECT DISTINCT consumer, topic, aggregate_id
              FROM parked_event
             WHERE next_try_at <= :now
             LIMIT :limit
            """;

    private static final String REFUSED = """
            UPDATE parked_event
               SET reason = :reason, detail = :detail, attempts = attempts + 1, next_try_at = :next_try_at::timestamptz
             WHERE id = :id
            """;

    private static final String MEND = """
            UPDATE parked_event
               SET payload = :payload, headers = :headers::jsonb, aggregate_seq = :seq::bigint, type = :type::text,
                   version = version + 1
             WHERE id = :id
            """;

    /** The event leaves once it is applied; what it was corrected to is kept for whoever reads the log again. */
    private static final String KEEP_MENDED = """
            INSERT INTO mended_event (consumer, topic, source_partition, source_offset, headers, payload)
            VALUES (:consumer, :topic, :partition, :offset, :headers::jsonb, :payload)
            ON CONFLICT (consumer, topic, source_partition, source_offset) DO UPDATE
               SET headers = excluded.headers,
                   payload = excluded.payload
            """;

    private final Sql sql;
    private final Clock clock;

    ParkedEventStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(InboxKey key, ReceivedEvent event, Refusal refusal) {
        var now = clock.instant();
        sql.of(ADD)
                .with("id", Ids.next())
                .with("consumer", key.consumer())
                .with("topic", key.topic())
                .with("aggregate_id", key.aggregateId())
                .with("seq", orNull(event.aggregateSeq()))
                .with("type", event.type())
                .with("partition", event.partition())
                .with("offset", event.offset())
                .with("headers", write(event.headers()))
                .with("payload", event.payload())
                .with("reason", refusal.reason())
                .with("detail", refusal.detail())
                .with("now", now)
                .with("next_try_at", nextTry(refusal.reason(), 0, now))
                .update();
    }

    /** The one of this key that has to go first. */
    Optional<ParkedEvent> first(InboxKey key) {
        return sql.of(FIRST)
                .with("consumer", key.consumer())
                .with("topic", key.topic())
                .with("aggregate_id", key.aggregateId())
                .first(ParkedEventStore::event);
    }

    Optional<ParkedEvent> find(UUID id) {
        return sql.of(SELECT + " WHERE id = :id").with("id", id).first(ParkedEventStore::event);
    }

    /** Oldest first, after the given one. */
    List<ParkedEvent> page(@Nullable String consumer, @Nullable UUID after, int limit) {
        return sql.of(PAGE)
                .with("consumer", consumer)
                .with("after", after)
                .with("limit", limit)
                .list(ParkedEventStore::event);
    }

    /** The keys that have an event to be tried again by now. */
    List<InboxKey> due(int limit) {
        return sql.of(DUE)
                .with("now", clock.instant())
                .with("limit", limit)
                .list(row -> new InboxKey(row.text("consumer"), row.text("topic"), row.text("aggregate_id")));
    }

    void remove(UUID id) {
        sql.of("DELETE FROM parked_event WHERE id = :id").with("id", id).update();
    }

    /** Keeps why the last try failed, and when to try again by itself. */
    void refused(ParkedEvent event, Refusal refusal) {
        sql.of(REFUSED)
                .with("reason", refusal.reason())
                .with("detail", refusal.detail())
                .with("next_try_at", nextTry(refusal.reason(), event.attempts() + 1, clock.instant()))
                .with("id", event.id())
                .update();
    }

    void mend(ParkedEvent event, ReceivedEvent mended) {
        sql.of(MEND)
                .with("payload", mended.payload())
                .with("headers", write(mended.headers()))
                .with("seq", orNull(mended.aggregateSeq()))
                .with("type", mended.type())
                .with("id", event.id())
                .update();
        sql.of(KEEP_MENDED)
                .with("consumer", event.consumer())
                .with("topic", mended.topic())
                .with("partition", mended.partition())
                .with("offset", mended.offset())
                .with("headers", write(mended.headers()))
                .with("payload", mended.payload())
                .update();
    }

    private static @Nullable Instant nextTry(ParkingReason reason, int attempts, Instant now) {
        if (!reason.triedAgainByItself()) {
            return null;
        }
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 9));
        return now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    private static @Nullable Long orNull(OptionalLong seq) {
        return seq.isPresent() ? seq.getAsLong() : null;
    }

    private static ParkedEvent event(Row row) {
        var received = new ReceivedEvent(
                row.text("topic"),
                row.integer("source_partition"),
                row.number("source_offset"),
                row.text("aggregate_id"),
                read(row.text("headers")),
                row.bytes("payload"));
        return new ParkedEvent(
                row.uuid("id"),
                row.text("consumer"),
                received,
                row.constant("reason", ParkingReason.class),
                row.text("detail"),
                row.instant("first_parked_at"),
                row.integer("attempts"),
                row.number("version"));
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the headers cannot be written", e);
        }
    }

    private static Map<String, String> read(String headers) {
        try {
            return JSON.readValue(headers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the headers cannot be read", e);
        }
    }
}

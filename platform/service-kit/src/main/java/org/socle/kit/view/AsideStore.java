package org.socle.kit.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.socle.kit.id.Ids;
import org.socle.kit.inbox.ReceivedEvent;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.kit.view.View.Part;

/** Events that were read before their turn, and events as a person has corrected them. */
@ApplicationScoped
class AsideStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 500;

    private static final String ADD = """
            INSERT INTO beside.parked_event
                   (id, consumer, topic, aggregate_id, aggregate_seq, source_partition, source_offset, headers, payload,
                    reason, detail, first_parked_at)
            VALUES (:id, :consumer, :topic, :aggregate_id, :seq::bigint, :partition, :offset, :headers::jsonb, :payload,
                    'BEHIND', '', :now)
            ON CONFLICT (consumer, topic, source_partition, source_offset) DO NOTHING
            """;

    /** Those whose turn it may be now. One that is not leaves its aggregate behind, and that is seen in the end. */
    private static final String DUE = """
            SELECT waits.topic, waits.source_partition, waits.source_offset, waits.aggregate_id,
                   waits.headers::text AS headers, waits.payload
              FROM beside.parked_event waits
              JOIN public.inbox_position live USING (consumer, topic, aggregate_id)
              LEFT JOIN beside.inbox_position made USING (consumer, topic, aggregate_id)
             WHERE consumer = :consumer
               AND topic = :topic
               AND live.last_seq > coalesce(made.last_seq, 0)
               AND coalesce(waits.aggregate_seq > coalesce(made.last_seq, 0) AND waits.aggregate_seq <= live.last_seq, true)
             ORDER BY aggregate_id, waits.aggregate_seq NULLS LAST, waits.source_offset
             LIMIT :limit
            """;

    private static final String MENDED = """
            SELECT source_partition, source_offset, headers::text AS headers, payload
              FROM mended_event
             WHERE consumer = :consumer AND topic = :topic
            """;

    private final Sql sql;
    private final Clock clock;

    AsideStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Part part, ReceivedEvent event) {
        var seq = event.aggregateSeq();
        sql.of(ADD)
                .with("id", Ids.next())
                .with("consumer", part.consumer().name())
                .with("topic", event.topic())
                .with("aggregate_id", event.aggregateId())
                .with("seq", seq.isPresent() ? seq.getAsLong() : null)
                .with("partition", event.partition())
                .with("offset", event.offset())
                .with("headers", write(event.headers()))
                .with("payload", event.payload())
                .with("now", clock.instant())
                .update();
    }

    /** The next of them, in the order of each aggregate. */
    List<ReceivedEvent> due(Part part) {
        return sql.of(DUE)
                .with("consumer", part.consumer().name())
                .with("topic", part.topic())
                .with("limit", AT_ONCE)
                .list(AsideStore::event);
    }

    /** The same events, those that were corrected as they are now. */
    List<ReceivedEvent> corrected(Part part, List<ReceivedEvent> events) {
        var mended = new HashMap<Place, Content>();
        sql.of(MENDED)
                .with("consumer", part.consumer().name())
                .with("topic", part.topic())
                .list(row -> mended.put(
                        new Place(row.integer("source_partition"), row.number("source_offset")),
                        new Content(read(row.text("headers")), row.bytes("payload"))));
        if (mended.isEmpty()) {
            return events;
        }
        return events.stream()
                .map(event -> {
                    var content = mended.get(new Place(event.partition(), event.offset()));
                    return content == null ? event : event.mended(content.payload(), content.headers());
                })
                .toList();
    }

    private static ReceivedEvent event(Row row) {
        return new ReceivedEvent(
                row.text("topic"),
                row.integer("source_partition"),
                row.number("source_offset"),
                row.text("aggregate_id"),
                read(row.text("headers")),
                row.bytes("payload"));
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

    private record Place(int partition, long offset) {}

    @SuppressWarnings("ArrayRecordComponent") // Handed on, compared by nobody.
    private record Content(Map<String, String> headers, byte[] payload) {}
}

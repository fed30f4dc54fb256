package org.socle.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.kit.event.EventJson;
import org.socle.kit.id.Ids;
import org.socle.web.trace.TraceContext;

/** Appends to the log and points the outbox at the new rows. */
@ApplicationScoped
class EventLog {

    static final int SHARDS = 16;

    /**
     * One statement for one event or fifty thousand. Positions are handed out in the order of the list, and the count
     * within each aggregate goes on from the last one logged.
     */
    private static final String APPEND = """
            WITH fact AS (
                SELECT f.*, row_number() OVER (PARTITION BY f.topic, f.aggregate_id ORDER BY f.ordinal) AS nth
                  FROM unnest(?::uuid[], ?::text[], ?::text[], ?::smallint[], ?::text[], ?::text[])
                       WITH ORDINALITY AS f (event_id, topic, aggregate_id, shard, type, payload, ordinal)
            ), aggregate AS (
                SELECT told.topic, told.aggregate_id, coalesce(latest.aggregate_seq, 0) AS last_seq
                  FROM (SELECT DISTINCT topic, aggregate_id FROM fact) told
                  LEFT JOIN LATERAL (SELECT logged.aggregate_seq
                                       FROM event_log logged
                                      WHERE logged.topic = told.topic AND logged.aggregate_id = told.aggregate_id
                                      ORDER BY logged.aggregate_seq DESC
                                      LIMIT 1) latest ON true
            ), appended AS (
                INSERT INTO event_log
                       (event_id, topic, aggregate_id, aggregate_seq, type, payload, traceparent, occurred_at)
                SELECT event_id, topic, aggregate_id, last_seq + nth, type, payload::json, ?, ?
                  FROM fact JOIN aggregate USING (topic, aggregate_id)
                 ORDER BY ordinal
                RETURNING position, event_id
            )
            INSERT INTO outbox (shard, position)
            SELECT shard, position FROM appended JOIN fact USING (event_id)
            """;

    private final AgroalDataSource dataSource;
    private final Clock clock;

    EventLog(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void append(List<? extends DomainEvent> events) {
        var count = events.size();
        var ids = new UUID[count];
        var topics = new String[count];
        var aggregates = new String[count];
        var shards = new Short[count];
        var types = new String[count];
        var payloads = new String[count];
        for (var i = 0; i < count; i++) {
            var event = events.get(i);
            var type = EventCatalogue.typeOf(event);
            ids[i] = Ids.next();
            topics[i] = type.topic();
            aggregates[i] = event.aggregateId();
            shards[i] = shardOf(event.aggregateId());
            types[i] = type.type();
            payloads[i] = EventJson.write(event);
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("text", topics));
            statement.setArray(3, connection.createArrayOf("text", aggregates));
            statement.setArray(4, connection.createArrayOf("int2", shards));
            statement.setArray(5, connection.createArrayOf("text", types));
            statement.setArray(6, connection.createArrayOf("text", payloads));
            statement.setString(7, TraceContext.currentTraceparent());
            statement.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the events cannot be logged", e);
        }
    }

    /** String.hashCode is specified, so that every version and replica agrees on the shard of an aggregate. */
    static short shardOf(String aggregateId) {
        return (short) Math.floorMod(aggregateId.hashCode(), SHARDS);
    }
}

package org.socle.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.kit.event.EventHeaders;

/**
 * Takes one batch from the outbox and sends it. The lock on a shard's row is the lease: it ends with the transaction,
 * also when the process dies, and the batch is then sent again by whoever comes next.
 *
 * <p>Plain JDBC in a transaction of its own: this work belongs to no request and sees no protected table.
 */
@ApplicationScoped
class OutboxBatches {

    /** After a batch of so many the next one is likely to be as large. */
    static final int WORTH_GOING_ON = 200;

    private static final int SHARDS_AT_ONCE = 8;
    private static final int POINTERS_PER_SHARD = 64;

    /** The shards whose oldest event has waited longest come first, so that no busy shard starves another. */
    private static final String LEASE = """
            SELECT s.shard
              FROM outbox_shard s
             WHERE EXISTS (SELECT FROM outbox o WHERE o.shard = s.shard)
             ORDER BY (SELECT min(o.position) FROM outbox o WHERE o.shard = s.shard)
             LIMIT ?
               FOR UPDATE OF s SKIP LOCKED
            """;

    /** A statement of its own after the lease: it must see what the shard's last holder has deleted. */
    private static final String READ = """
            SELECT head.place, l.event_id, l.topic, l.aggregate_id, l.aggregate_seq, l.type,
                   l.payload::text, l.traceparent, l.occurred_at
              FROM unnest(?::smallint[]) AS leased (shard)
             CROSS JOIN LATERAL (SELECT o.ctid AS place, o.position
                                   FROM outbox o
                                  WHERE o.shard = leased.shard
                                  ORDER BY o.position
                                  LIMIT ?) head
              JOIN event_log l ON l.position = head.position
             ORDER BY head.position
            """;

    /**
     * By the place where each row lies, since pointers are never rewritten: joined by key, the planner, to whom a queue
     * that was just emptied looks small, read the whole table for each batch.
     */
    private static final String DELETE = """
            DELETE FROM outbox
             WHERE ctid = ANY (?::tid[])
            """;

    private final AgroalDataSource dataSource;
    private final EventPublisher publisher;
    private final OutboxMetrics metrics;
    private final String source;

    OutboxBatches(
            AgroalDataSource dataSource,
            EventPublisher publisher,
            OutboxMetrics metrics,
            @ConfigProperty(name = "socle.service") String service) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.metrics = metrics;
        this.source = "urn:socle:" + service;
    }

    /**
     * Sends one batch.
     *
     * @return how many events were acknowledged and taken off the outbox; 0 when there was nothing to do
     */
    int sendOne() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var sent = sendOne(connection);
                connection.commit();
                metrics.sent(sent);
                return sent;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private int sendOne(Connection connection) throws SQLException {
        var shards = lease(connection);
        if (shards.isEmpty()) {
            return 0;
        }
        var pending = read(connection, shards);
        if (pending.isEmpty()) {
            return 0;
        }
        publisher.publish(pending.stream().map(Pending::event).toList());
        delete(connection, pending);
        return pending.size();
    }

    private static List<Short> lease(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LEASE)) {
            statement.setInt(1, SHARDS_AT_ONCE);
            try (var rows = statement.executeQuery()) {
                var shards = new ArrayList<Short>();
                while (rows.next()) {
                    shards.add(rows.getShort(1));
                }
                return shards;
            }
        }
    }

    private List<Pending> read(Connection connection, List<Short> shards) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("int2", shards.toArray()));
            statement.setInt(2, POINTERS_PER_SHARD);
            try (var rows = statement.executeQuery()) {
                var pending = new ArrayList<Pending>();
                while (rows.next()) {
                    pending.add(new Pending(rows.getString("place"), event(rows)));
                }
                return pending;
            }
        }
    }

    private OutgoingEvent event(ResultSet row) throws SQLException {
        var headers = new LinkedHashMap<String, String>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, row.getString("event_id"));
        headers.put(EventHeaders.TYPE, row.getString("type"));
        headers.put(EventHeaders.SOURCE, source);
        headers.put(
                EventHeaders.TIME,
                row.getObject("occurred_at", OffsetDateTime.class).toInstant().toString());
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.AGGREGATE_SEQ, row.getString("aggregate_seq"));
        var traceparent = row.getString("traceparent");
        if (traceparent != null) {
            headers.put(EventHeaders.TRACEPARENT, traceparent);
        }
        return new OutgoingEvent(
                row.getString("topic"), row.getString("aggregate_id"), row.getString("payload"), headers);
    }

    private static void delete(Connection connection, List<Pending> sent) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "tid", sent.stream().map(Pending::place).toArray()));
            statement.executeUpdate();
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private record Pending(String place, OutgoingEvent event) {}
}

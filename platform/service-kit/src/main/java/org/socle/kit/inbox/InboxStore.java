package org.socle.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

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
              FROM (VALUES (?, ?, ?, ?::bigint)) AS k (consumer, topic, aggregate_id, seq)
             WHERE k.seq = 1
                OR EXISTS (SELECT FROM inbox_position p
                            WHERE p.consumer = k.consumer AND p.topic = k.topic AND p.aggregate_id = k.aggregate_id)
            ON CONFLICT (consumer, topic, aggregate_id)
            DO UPDATE SET last_seq = EXCLUDED.last_seq WHERE held.last_seq = EXCLUDED.last_seq - 1
            RETURNING last_seq, parked
            """;

    private static final String LOCK = """
            SELECT last_seq, parked
              FROM inbox_position
             WHERE consumer = ? AND topic = ? AND aggregate_id = ?
               FOR UPDATE
            """;

    private static final String HOLD = """
            INSERT INTO inbox_position AS held (consumer, topic, aggregate_id, last_seq)
            VALUES (?, ?, ?, 0)
            ON CONFLICT (consumer, topic, aggregate_id) DO UPDATE SET last_seq = held.last_seq
            RETURNING last_seq, parked
            """;

    private static final String MARK = """
            UPDATE inbox_position SET parked = ? WHERE consumer = ? AND topic = ? AND aggregate_id = ?
            """;

    private final AgroalDataSource dataSource;

    InboxStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Moves to the given event if it is the next; empty when it is a second copy or comes after a gap. */
    Optional<Place> advance(InboxKey key, long seq) {
        return query(ADVANCE, key, statement -> statement.setLong(4, seq));
    }

    /** Locks the row; empty while the consumer has applied nothing of this aggregate. */
    Optional<Place> lock(InboxKey key) {
        return query(LOCK, key, statement -> {});
    }

    /** Locks the row, and makes it first where there is none. */
    Place hold(InboxKey key) {
        return query(HOLD, key, statement -> {}).orElseThrow();
    }

    void mark(InboxKey key, boolean parked) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(MARK)) {
            statement.setBoolean(1, parked);
            statement.setString(2, key.consumer());
            statement.setString(3, key.topic());
            statement.setString(4, key.aggregateId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be marked", e);
        }
    }

    private Optional<Place> query(String sql, InboxKey key, Binding more) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key.consumer());
            statement.setString(2, key.topic());
            statement.setString(3, key.aggregateId());
            more.bind(statement);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Place(rows.getLong("last_seq"), rows.getBoolean("parked")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the inbox cannot be read", e);
        }
    }

    /**
     * @param lastSeq the last event applied
     * @param parked whether others of the same aggregate wait
     */
    record Place(long lastSeq, boolean parked) {}

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}

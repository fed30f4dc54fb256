package org.socle.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.kit.inbox.Inbox.Refusal;

/** The events that wait aside. Every method belongs to the caller's transaction. */
@ApplicationScoped
class ParkedEventStore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** The row of a copy that comes again is kept: its payload may have been mended since. */
    private static final String ADD = """
            INSERT INTO parked_event
                   (id, consumer, topic, aggregate_id, aggregate_seq, type, source_partition, source_offset, headers,
                    payload, reason, detail, first_parked_at, next_try_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
            ON CONFLICT (consumer, topic, source_partition, source_offset) DO NOTHING
            """;

    private static final String COLUMNS = """
            SELECT id, consumer, topic, aggregate_id, aggregate_seq, type, source_partition, source_offset, headers::text,
                   payload, reason, detail, first_parked_at, attempts
              FROM parked_event
            """;

    private static final String FIRST = COLUMNS + """
             WHERE consumer = ? AND topic = ? AND aggregate_id = ?
             ORDER BY aggregate_seq NULLS LAST, source_offset
             LIMIT 1
            """;

    private static final String DUE = """
            SELECT DISTINCT consumer, topic, aggregate_id
              FROM parked_event
             WHERE next_try_at <= ?
             LIMIT ?
            """;

    private final AgroalDataSource dataSource;
    private final Clock clock;

    ParkedEventStore(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void add(InboxKey key, ReceivedEvent event, Refusal refusal) {
        var now = clock.instant();
        run(ADD, statement -> {
            statement.setObject(1, Ids.next());
            bind(statement, 2, key);
            var seq = event.aggregateSeq();
            if (seq.isPresent()) {
                statement.setLong(5, seq.getAsLong());
            } else {
                statement.setNull(5, Types.BIGINT);
            }
            statement.setString(6, event.type());
            statement.setInt(7, event.partition());
            statement.setLong(8, event.offset());
            statement.setString(9, write(event.headers()));
            statement.setBytes(10, event.payload());
            statement.setString(11, refusal.reason().name());
            statement.setString(12, refusal.detail());
            statement.setObject(13, at(now));
            statement.setObject(14, nextTry(refusal.reason(), 0, now));
        });
    }

    /** The one of this key that has to go first. */
    Optional<ParkedEvent> first(InboxKey key) {
        return list(FIRST, statement -> bind(statement, 1, key)).stream().findFirst();
    }

    Optional<ParkedEvent> find(UUID id) {
        return list(COLUMNS + " WHERE id = ?", statement -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    /** Oldest first, after the given one. */
    List<ParkedEvent> page(@Nullable String consumer, @Nullable UUID after, int limit) {
        var sql = COLUMNS + """
                 WHERE (?::text IS NULL OR consumer = ?)
                   AND (?::uuid IS NULL OR id > ?)
                 ORDER BY id
                 LIMIT ?
                """;
        return list(sql, statement -> {
            statement.setString(1, consumer);
            statement.setString(2, consumer);
            statement.setObject(3, after, Types.OTHER);
            statement.setObject(4, after, Types.OTHER);
            statement.setInt(5, limit);
        });
    }

    /** The keys whose first event is to be tried again by now. */
    List<InboxKey> due(int limit) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(DUE)) {
            statement.setObject(1, at(clock.instant()));
            statement.setInt(2, limit);
            try (var rows = statement.executeQuery()) {
                var keys = new ArrayList<InboxKey>();
                while (rows.next()) {
                    keys.add(new InboxKey(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
                return keys;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the parked events cannot be read", e);
        }
    }

    void remove(UUID id) {
        run("DELETE FROM parked_event WHERE id = ?", statement -> statement.setObject(1, id));
    }

    /** Keeps why the last try failed, and when to try again by itself. */
    void refused(ParkedEvent event, Refusal refusal) {
        var sql =
                "UPDATE parked_event SET reason = ?, detail = ?, attempts = attempts + 1, next_try_at = ? WHERE id = ?";
        run(sql, statement -> {
            statement.setString(1, refusal.reason().name());
            statement.setString(2, refusal.detail());
            statement.setObject(3, nextTry(refusal.reason(), event.attempts() + 1, clock.instant()));
            statement.setObject(4, event.id());
        });
    }

    void mend(UUID id, byte[] payload, Map<String, String> headers, ReceivedEvent mended) {
        var sql = "UPDATE parked_event SET payload = ?, headers = ?::jsonb, aggregate_seq = ?, type = ? WHERE id = ?";
        run(sql, statement -> {
            statement.setBytes(1, payload);
            statement.setString(2, write(headers));
            var seq = mended.aggregateSeq();
            statement.setObject(3, seq.isPresent() ? seq.getAsLong() : null, Types.BIGINT);
            statement.setString(4, mended.type());
            statement.setObject(5, id);
        });
    }

    private static @Nullable OffsetDateTime nextTry(ParkingReason reason, int attempts, Instant now) {
        if (!reason.triedAgainByItself()) {
            return null;
        }
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 9));
        return at(now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static void bind(PreparedStatement statement, int first, InboxKey key) throws SQLException {
        statement.setString(first, key.consumer());
        statement.setString(first + 1, key.topic());
        statement.setString(first + 2, key.aggregateId());
    }

    private void run(String sql, Binding binding) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the parked event cannot be written", e);
        }
    }

    private List<ParkedEvent> list(String sql, Binding binding) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (var rows = statement.executeQuery()) {
                var events = new ArrayList<ParkedEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the parked events cannot be read", e);
        }
    }

    private static ParkedEvent event(ResultSet row) throws SQLException {
        var received = new ReceivedEvent(
                row.getString("topic"),
                row.getInt("source_partition"),
                row.getLong("source_offset"),
                row.getString("aggregate_id"),
                read(row.getString("headers")),
                row.getBytes("payload"));
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                received,
                ParkingReason.valueOf(row.getString("reason")),
                row.getString("detail"),
                row.getObject("first_parked_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
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

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}

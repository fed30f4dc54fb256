package org.socle.kit.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Actor;
import org.socle.kit.scope.TerritoryScope;
import org.socle.web.problem.ProblemException;
import org.socle.web.trace.TraceContext;

/**
 * The operation table. Leases are measured by the database's own clock, so that replicas with different clocks agree;
 * every write of a worker names its lease and fails when it has lost it.
 */
@ApplicationScoped
class OperationStore {

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    OperationStore(AgroalDataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    void insert(OperationId id, String kind, Object input, Actor actor, TerritoryScope scope) {
        var sql = """
                INSERT INTO operation (id, kind, state, input, subject, client, organisation, territory,
                                       scope_lo, scope_hi, traceparent, created_at)
                VALUES (?, ?, 'QUEUED', ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        execute(sql, statement -> {
            statement.setObject(1, id.value());
            statement.setString(2, kind);
            statement.setString(3, encode(input));
            statement.setString(4, actor.subject());
            statement.setString(5, actor.client());
            statement.setString(6, actor.organisation());
            statement.setString(7, actor.territory());
            statement.setInt(8, scope.lo());
            statement.setInt(9, scope.hi());
            statement.setString(10, TraceContext.currentTraceparent());
            statement.setObject(11, clock.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    /** Takes the oldest operation that waits, or whose worker fell silent. */
    Optional<LeasedOperation> lease(UUID worker, Set<String> kinds, Duration length) {
        var sql = """
                UPDATE operation
                   SET state = CASE state WHEN 'QUEUED' THEN 'RUNNING' ELSE state END,
                       started_at = coalesce(started_at, now()),
                       attempts = attempts + 1,
                       lease_owner = ?,
                       lease_until = now() + make_interval(secs => ?)
                 WHERE id = (SELECT id
                               FROM operation
                              WHERE state IN ('QUEUED', 'RUNNING', 'CANCELLING')
                                AND (lease_until IS NULL OR lease_until < now())
                                AND kind = ANY (?)
                              ORDER BY created_at
                              LIMIT 1
                                FOR UPDATE SKIP LOCKED)
                RETURNING *
                """;
        return execute(sql, statement -> {
            statement.setObject(1, worker);
            statement.setDouble(2, length.toMillis() / 1000.0);
            statement.setArray(3, statement.getConnection().createArrayOf("text", kinds.toArray()));
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(leased(rows, worker)) : Optional.empty();
            }
        });
    }

    /** Keeps what this worker is at. Whatever else it once leased runs out and is taken up again, here or elsewhere. */
    void renew(UUID worker, Set<UUID> running, Duration length) {
        var sql = """
                UPDATE operation
                   SET lease_until = now() + make_interval(secs => ?)
                 WHERE lease_owner = ? AND id = ANY (?) AND state IN ('RUNNING', 'CANCELLING') AND lease_until > now()
                """;
        execute(sql, statement -> {
            statement.setDouble(1, length.toMillis() / 1000.0);
            statement.setObject(2, worker);
            statement.setArray(3, statement.getConnection().createArrayOf("uuid", running.toArray()));
            return statement.executeUpdate();
        });
    }

    /** Gives every lease of this worker back at once, on an orderly stop. */
    void release(UUID worker) {
        var sql = """
                UPDATE operation
                   SET lease_owner = NULL, lease_until = NULL
                 WHERE lease_owner = ? AND state IN ('RUNNING', 'CANCELLING')
                """;
        execute(sql, statement -> {
            statement.setObject(1, worker);
            return statement.executeUpdate();
        });
    }

    void total(LeasedOperation leased, long rows) {
        update(leased, "total = ?", statement -> {
            statement.setLong(1, rows);
            return 2;
        });
    }

    OperationState advance(LeasedOperation leased, Progress progress, Object checkpoint) {
        return update(
                leased,
                "processed = processed + ?, accepted = accepted + ?, rejected = rejected + ?, checkpoint = ?::jsonb",
                statement -> {
                    statement.setLong(1, progress.processed());
                    statement.setLong(2, progress.accepted());
                    statement.setLong(3, progress.rejected());
                    statement.setString(4, encode(checkpoint));
                    return 5;
                });
    }

    void result(LeasedOperation leased, Object result) {
        update(leased, "result = ?::jsonb", statement -> {
            statement.setString(1, encode(result));
            return 2;
        });
    }

    void finish(LeasedOperation leased, boolean cancelled) {
        update(leased, "state = ?, lease_owner = NULL, finished_at = now()", statement -> {
            statement.setString(1, (cancelled ? OperationState.CANCELLED : OperationState.SUCCEEDED).name());
            return 2;
        });
    }

    void fail(LeasedOperation leased, ProblemException problem) {
        update(
                leased,
                "state = 'FAILED', lease_owner = NULL, finished_at = now(), problem_code = ?, problem_args = ?::jsonb",
                statement -> {
                    statement.setString(1, problem.code());
                    statement.setString(2, encode(problem.args()));
                    return 3;
                });
    }

    void tryLater(LeasedOperation leased, Duration pause) {
        update(leased, "lease_owner = NULL, lease_until = now() + make_interval(secs => ?)", statement -> {
            statement.setDouble(1, pause.toMillis() / 1000.0);
            return 2;
        });
    }

    /** Asks to stop. Work that nobody has begun ends at once; empty when the operation had ended before. */
    Optional<OperationState> cancel(OperationId id) {
        var sql = """
                UPDATE operation
                   SET state = CASE state WHEN 'QUEUED' THEN 'CANCELLED' ELSE 'CANCELLING' END,
                       finished_at = CASE state WHEN 'QUEUED' THEN now() END
                 WHERE id = ? AND state IN ('QUEUED', 'RUNNING', 'CANCELLING')
                RETURNING state
                """;
        return execute(sql, statement -> {
            statement.setObject(1, id.value());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(OperationState.valueOf(rows.getString(1))) : Optional.empty();
            }
        });
    }

    Optional<OperationId> underWay(String kind) {
        execute("SELECT pg_advisory_xact_lock(hashtextextended('operation ' || ?, 0))", statement -> {
            statement.setString(1, kind);
            return statement.execute();
        });
        var sql = "SELECT id FROM operation WHERE kind = ? AND state IN ('QUEUED', 'RUNNING', 'CANCELLING')";
        return execute(sql, statement -> {
            statement.setString(1, kind);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new OperationId(rows.getObject("id", UUID.class))) : Optional.empty();
            }
        });
    }

    Optional<StoredOperation> find(OperationId id) {
        return execute("SELECT * FROM operation WHERE id = ?", statement -> {
            statement.setObject(1, id.value());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(stored(rows)) : Optional.empty();
            }
        });
    }

    <T> T decode(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is not a " + type.getSimpleName(), e);
        }
    }

    private String encode(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "cannot be encoded as JSON: " + value.getClass().getSimpleName(), e);
        }
    }

    /** A worker's write: only while it holds the lease. {@code bind} returns the index of the next parameter. */
    private OperationState update(LeasedOperation leased, String assignments, Bind<Integer> bind) {
        var sql = "UPDATE operation SET " + assignments + " WHERE id = ? AND lease_owner = ? RETURNING state";
        return execute(sql, statement -> {
            int next = bind.apply(statement);
            statement.setObject(next, leased.id().value());
            statement.setObject(next + 1, leased.worker());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new LeaseLost(leased.id());
                }
                return OperationState.valueOf(rows.getString(1));
            }
        });
    }

    private <T> T execute(String sql, Bind<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.apply(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the operation table cannot be used", e);
        }
    }

    private static LeasedOperation leased(ResultSet row, UUID worker) throws SQLException {
        return new LeasedOperation(
                new OperationId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                OperationState.valueOf(row.getString("state")),
                row.getString("input"),
                row.getString("checkpoint"),
                new Actor(
                        row.getString("subject"),
                        row.getString("client"),
                        row.getString("organisation"),
                        row.getString("territory")),
                new TerritoryScope(row.getInt("scope_lo"), row.getInt("scope_hi")),
                row.getInt("attempts"),
                worker);
    }

    private static StoredOperation stored(ResultSet row) throws SQLException {
        return new StoredOperation(
                new OperationId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                OperationState.valueOf(row.getString("state")),
                row.getObject("total", Long.class),
                row.getLong("processed"),
                row.getLong("accepted"),
                row.getLong("rejected"),
                row.getString("result"),
                row.getString("problem_code"),
                row.getString("problem_args"),
                row.getString("subject"),
                row.getString("organisation"),
                instant(row, "created_at"),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Binds and runs one statement. */
    private interface Bind<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    /** An operation as it is shown. */
    record StoredOperation(
            OperationId id,
            String kind,
            OperationState state,
            @Nullable Long total,
            long processed,
            long accepted,
            long rejected,
            @Nullable String result,
            @Nullable String problemCode,
            @Nullable String problemArgs,
            String subject,
            @Nullable String organisation,
            @Nullable Instant createdAt,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt) {

        List<Object> problemArgs(OperationStore store) {
            return problemArgs == null ? List.of() : List.of(store.decode(problemArgs, Object[].class));
        }
    }
}

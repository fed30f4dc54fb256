package org.socle.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The stored answers. Everything but the clean-up runs in the transaction of the effect. */
@ApplicationScoped
class IdempotencyStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private final AgroalDataSource dataSource;
    private final CurrentRequest request;
    private final ObjectMapper json;
    private final Clock clock;
    private final AnswerCipher cipher;

    IdempotencyStore(
            AgroalDataSource dataSource, CurrentRequest request, ObjectMapper json, Clock clock, AnswerCipher cipher) {
        this.dataSource = dataSource;
        this.request = request;
        this.json = json;
        this.clock = clock;
        this.cipher = cipher;
    }

    /** False when another request with this key is being handled now. Held until the transaction ends. */
    boolean lock(String key) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, ByteBuffer.wrap(hash(key)).getLong());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the idempotency key cannot be locked", e);
        }
    }

    Optional<StoredAnswer> find(String key) {
        var sql = "SELECT request_hash, status, headers, body FROM idempotency_key WHERE owner = ? AND key_hash = ?";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, request.owner());
            statement.setBytes(2, hash(key));
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                return Optional.of(new StoredAnswer(
                        rows.getBytes("request_hash"),
                        rows.getInt("status"),
                        json.readValue(rows.getString("headers"), new TypeReference<Map<String, String>>() {}),
                        cipher.open(key, rows.getBytes("body"))));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the stored answer cannot be read", e);
        }
    }

    /** Keeps the answer and returns it in its stored form, so that the first answer and every replay are the same bytes. */
    Response keep(String key, byte[] asked, Response response) {
        var answer = new StoredAnswer(asked, response.getStatus(), headers(response), body(response));
        var sql = """
                INSERT INTO idempotency_key (owner, key_hash, request_hash, status, headers, body, created_at)
                VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)
                """;
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, request.owner());
            statement.setBytes(2, hash(key));
            statement.setBytes(3, asked);
            statement.setInt(4, answer.status());
            statement.setString(5, json.writeValueAsString(answer.headers()));
            statement.setBytes(6, cipher.seal(key, answer.body()));
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
            return answer.response(false);
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be stored", e);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "idempotency-key-expiry")
    void forgetOldAnswers() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("DELETE FROM idempotency_key WHERE created_at < ?")) {
            statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private byte[] hash(String key) {
        return RequestFingerprint.sha256().digest((request.owner() + " " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> headers(Response response) {
        var headers = new LinkedHashMap<String, String>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        if (response.hasEntity()) {
            headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return headers;
    }

    private byte[] body(Response response) {
        if (!response.hasEntity()) {
            return new byte[0];
        }
        try {
            return json.writeValueAsBytes(response.getEntity());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer cannot be encoded", e);
        }
    }
}

package org.socle.testkit.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.app.Pace;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class IdempotencyComponentTest {

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    Pace pace;

    @Test
    void aRetryGetsTheSameBytesAndWritesNothing() {
        var key = UUID.randomUUID().toString();
        var first = write(key, "once");

        var retry = write(key, "once");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.asString()).isEqualTo(first.asString());
        assertThat(retry.header("Location")).isEqualTo(first.header("Location"));
        assertThat(retry.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(notes("once")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var key = UUID.randomUUID().toString();
        write(key, "first");

        var other = write(key, "other");

        assertProblem(other, "platform.idempotency.other-body", 422);
        assertThat(notes("other")).isZero();
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherRequest() {
        var key = UUID.randomUUID().toString();
        write(key, "mine");

        var theirs = write(TestToken.registrar().named("somebody-else"), key, "theirs");

        assertThat(theirs.statusCode()).isEqualTo(201);
    }

    @Test
    void aRetryWhileTheFirstIsInWorkIsToldToWait() throws Exception {
        var key = UUID.randomUUID().toString();
        pace.hold();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> write(key, "slow"), threads);
            pace.awaitReached();

            var second = write(key, "slow");

            assertProblem(second, "platform.idempotency.in-flight", 409);
            pace.release();
            assertThat(first.get().statusCode()).isEqualTo(201);
        }
        assertThat(notes("slow")).isEqualTo(1);
    }

    @Test
    void withoutAKeyNothingIsDone() {
        var answer = given().header("Authorization", TestToken.registrar().bearer())
                .contentType("application/json")
                .body(Map.of("area", "SN-DK-01", "text", "keyless"))
                .post("/v1/notes");

        assertProblem(answer, "platform.idempotency.key-missing", 400);
        assertThat(notes("keyless")).isZero();
    }

    @Test
    void aKeyThatIsTooShortIsRefused() {
        assertProblem(write("short", "short key"), "platform.idempotency.key-invalid", 400);
    }

    @Test
    void anErrorIsNotKeptAndTheSameKeyMayTryAgain() {
        var key = UUID.randomUUID().toString();
        var outside = write(TestToken.registrar().in("SN-TH"), key, "outside");

        var inside = write(TestToken.registrar(), key, "outside");

        assertThat(outside.statusCode()).isEqualTo(500);
        assertThat(inside.statusCode()).isEqualTo(201);
    }

    @Test
    void theStoredAnswerShowsNothingOfWhatItSays() {
        var key = UUID.randomUUID().toString();
        write(key, "very secret note");

        var readable = sql.of("SELECT count(*) AS n FROM idempotency_key WHERE position(:secret IN body) > 0")
                .with("secret", "very secret note".getBytes(StandardCharsets.UTF_8))
                .one(row -> row.number("n"));

        assertThat(readable).isZero();
    }

    private Response write(String key, String text) {
        return write(TestToken.registrar(), key, text);
    }

    private Response write(TestToken token, String key, String text) {
        return given().header("Authorization", token.bearer())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("area", "SN-DK-01", "text", text))
                .post("/v1/notes");
    }

    private long notes(String text) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT count(*) AS n FROM note WHERE text = :text")
                        .with("text", text)
                        .one(row -> row.number("n")));
    }
}

package org.socle.testkit.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.app.NoteCopies;
import org.socle.testkit.app.Pace;
import org.socle.testkit.identity.TestToken;
import org.socle.testkit.messaging.PostgresOutage;

@QuarkusTest
class OperationComponentTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    Pace pace;

    @Inject
    NoteCopies copies;

    @Inject
    FailedLooks failed;

    @AfterEach
    void letEverythingGoOn() {
        pace.release();
    }

    @Test
    void longWorkTellsItsProgressAndItsResult() {
        var operation = start(5);

        awaitState(operation, "SUCCEEDED");

        var end = get(operation).jsonPath();
        assertThat(end.getInt("progress.total")).isEqualTo(5);
        assertThat(end.getInt("progress.accepted")).isEqualTo(5);
        assertThat(end.getInt("progress.percent")).isEqualTo(100);
        assertThat(end.getInt("result.notes")).isEqualTo(5);
        assertThat(end.getString("finished_at")).isNotBlank();
    }

    @Test
    void workThatStumblesGoesOnFromItsLastStepAndDoesNothingTwice() {
        copies.stumbleIn(3);

        var operation = start(5);

        awaitState(operation, "SUCCEEDED");
        assertThat(written(operation)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void aWorkerWhoseLeaseWasTakenCannotCommitItsStep() throws Exception {
        pace.hold();
        var operation = start(1);
        pace.awaitReached();

        sql.of("UPDATE operation SET lease_owner = :other, lease_until = now() WHERE state = 'RUNNING'")
                .with("other", UUID.randomUUID())
                .update();
        pace.release();

        awaitState(operation, "SUCCEEDED");
        assertThat(written(operation)).containsExactly("1");
    }

    @Test
    void workBeginsAgainAfterTheDatabaseWasAwayForManyLooks() {
        var outage = PostgresOutage.begin();
        try {
            awaitFailedLooks();
        } finally {
            outage.end();
        }
        await().atMost(SOON).until(() -> given().get("/q/health/ready").statusCode() == 200);

        var operation = start(1);

        awaitState(operation, "SUCCEEDED");
    }

    @Test
    void workWhoseFailureCouldNotBeWrittenDownGoesOnWhenTheDatabaseIsBack() throws Exception {
        pace.hold();
        var operation = start(1);
        pace.awaitReached();

        var outage = PostgresOutage.begin();
        try {
            pace.release();
            awaitFailedLooks();
        } finally {
            outage.end();
        }

        await().atMost(SOON).until(() -> given().get("/q/health/ready").statusCode() == 200);
        awaitState(operation, "SUCCEEDED");
        assertThat(written(operation)).containsExactly("1");
    }

    @Test
    void cancelledWorkStopsAfterItsStepAndKeepsWhatItDid() throws Exception {
        pace.hold();
        var operation = start(1000);
        pace.awaitReached();

        var cancelled =
                given().header("Authorization", TestToken.registrar().bearer()).post(operation + "/cancellation");
        pace.release();

        assertThat(cancelled.statusCode()).isEqualTo(200);
        awaitState(operation, "CANCELLED");
        assertThat(written(operation)).containsExactly("1");
        assertThat(given().header("Authorization", TestToken.registrar().bearer())
                        .post(operation + "/cancellation")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void workThatHasEndedCannotBeCancelled() {
        var operation = start(1);
        awaitState(operation, "SUCCEEDED");

        var answer =
                given().header("Authorization", TestToken.registrar().bearer()).post(operation + "/cancellation");

        assertProblem(answer, "platform.operation.ended", 409);
    }

    @Test
    void somebodyElsesWorkDoesNotExist() {
        var operation = start(1);

        var answer = given().header(
                        "Authorization", TestToken.registrar().named("curious").bearer())
                .get(operation);

        assertProblem(answer, "platform.operation.not-found", 404);
        assertProblem(
                given().header("Authorization", TestToken.registrar().bearer()).get("/v1/operations/op_1"),
                "platform.operation.not-found",
                404);
    }

    @Test
    void anAdministratorOfThePlatformSeesAllWork() {
        var operation = start(1);

        var answer = given().header("Authorization", TestToken.administrator().bearer())
                .get(operation);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void theStreamOfEventsEndsWithTheResult() {
        var operation = start(3);

        var stream = given().header("Authorization", TestToken.registrar().bearer())
                .get(operation + "/events")
                .asString();

        assertThat(stream).startsWith("data:").contains("\"state\":\"SUCCEEDED\"");
    }

    private void awaitFailedLooks() {
        var looksBefore = failed.looks();
        await().atMost(SOON).until(() -> failed.looks() >= looksBefore + 3);
    }

    private String start(int count) {
        return given().header("Authorization", TestToken.registrar().bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/notes/copies/" + count)
                .then()
                .statusCode(202)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    private static Response get(String operation) {
        return given().header("Authorization", TestToken.registrar().bearer()).get(operation);
    }

    private static void awaitState(String operation, String state) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(get(operation).jsonPath().getString("state")).isEqualTo(state));
    }

    private List<String> written(String operation) {
        var id = operation.substring(operation.lastIndexOf('/') + 1);
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT split_part(text, ' ', 2) AS number FROM note WHERE text LIKE :id ORDER BY id")
                        .with("id", id + " %")
                        .list(row -> row.text("number")));
    }
}

package org.socle.registry.kobo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;
import org.socle.testkit.problem.Problems;

@QuarkusTest
class KoboPullComponentTest {

    private final String organisation =
            "KOBO-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final RegistryApi ngo = partner(organisation);
    private final String first = UUID.randomUUID().toString();

    private FakeKobo kobo;

    @Inject
    Sql sql;

    @Inject
    PullDueSources due;

    @BeforeEach
    void open() throws IOException {
        RegistryApi.loadTerritories();
        kobo = new FakeKobo();
    }

    @AfterEach
    void close() {
        kobo.close();
    }

    @Test
    void everySubmissionIsTakenOnceInPagesThoughTheServerFailsInBetween() {
        kobo.submitted(first, "2026-11-02T10:15:30");
        kobo.submitted(UUID.randomUUID().toString(), "2026-11-02T10:15:31");
        kobo.submitted(UUID.randomUUID().toString(), "2026-11-02T10:15:31");
        kobo.failures.set(1);
        keeps("", FakeKobo.TOKEN).then().statusCode(200).body(not(containsString(FakeKobo.TOKEN)));

        JsonPath pulled = pulled();
        assertThat(pulled.getInt("result.taken")).isEqualTo(3);
        assertThat(registered()).isEqualTo(3);
        assertThat(kobo.questions)
                .first()
                .asString()
                .contains("format=json", "sort={\"_submission_time\":1}", "start=0", "limit=2")
                .doesNotContain("query");
        kobo.submitted(UUID.randomUUID().toString(), "2026-11-02T10:15:31");
        JsonPath again = pulled();

        assertThat(again.getInt("result.seen")).isEqualTo(3);
        assertThat(again.getInt("result.taken")).isEqualTo(1);
        assertThat(registered()).isEqualTo(4);
        assertThat(kobo.questions).last().asString().contains("{\"$gte\":\"2026-11-02T10:15:31\"}");
        ngo.asks().get("/v1/kobo-sources/baseline").then().body("last_submission_time", equalTo("2026-11-02T10:15:31"));
    }

    @Test
    void whatTheServerRefusesIsToldWithAFixAndTheTokenNever() {
        keeps("", "another-token-987").then().statusCode(200);

        Response accepted = ngo.acts().post("/v1/kobo-sources/baseline/pulls");
        String operation = accepted.path("operation_id");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "FAILED"
                        .equals(ngo.asks().get("/v1/operations/" + operation).path("state")));

        ngo.asks()
                .get("/v1/operations/" + operation)
                .then()
                .body("problem.code", equalTo("registry.kobo.denied"))
                .body("problem.fix", containsString("PUT /v1/kobo-sources"))
                .body(not(containsString("another-token-987")));
        ngo.asks().get("/v1/kobo-sources").then().body(not(containsString("another-token-987")));
    }

    @Test
    void onlyServersThatTheSettingAllowsAreAsked() {
        for (String server : new String[] {
            "http://127.0.0.1:8081",
            "https://169.254.169.254",
            "http://kf.kobotoolbox.org",
            "https://kf.kobotoolbox.org@x.org"
        }) {
            Problems.assertProblem(puts(server, "", FakeKobo.TOKEN), "registry.kobo.server-not-allowed", 400);
        }
        puts("https://kf.kobotoolbox.org/", "?validate_only=true", FakeKobo.TOKEN)
                .then()
                .statusCode(200);
        ngo.asks().get("/v1/kobo-sources/baseline").then().statusCode(404);
    }

    @Test
    void theTokenIsSealedAndStaysWithItsServerAndForm() {
        keeps("", FakeKobo.TOKEN).then().statusCode(200).header("ETag", "\"1\"");
        keeps("", FakeKobo.TOKEN).then().statusCode(428);
        String other = body(FakeKobo.ADDRESS, FakeKobo.TOKEN).replaceAll("\"token\": \"[^\"]*\", ", "");

        Problems.assertProblem(
                changes(other.replace(FakeKobo.ASSET, "otherAsset12")), "registry.kobo.token-missing", 400);
        changes(other).then().statusCode(200).header("ETag", "\"2\"");
        String sealed = sql.of(
                        "SELECT convert_from(sealed, 'LATIN1') AS sealed FROM kobo_source WHERE organisation = :org")
                .with("org", organisation)
                .one(row -> row.text("sealed"));
        assertThat(sealed).doesNotContain(FakeKobo.TOKEN);
        Problems.assertProblem(
                partner("OTHER-NGO").asks().get("/v1/kobo-sources/baseline"), "registry.kobo.source-not-found", 404);
    }

    @Test
    void aSourceIsPulledByItselfWhenItsTimeHasCome() {
        kobo.submitted(first, "2026-11-02T10:15:30");
        keeps("", FakeKobo.TOKEN).then().statusCode(200);
        due.pullDue();
        ngo.asks().get("/v1/kobo-sources/baseline").then().body("operation_id", nullValue());
        sql.of("UPDATE kobo_source SET next_pull_at = now() - interval '1 minute' WHERE organisation = :org")
                .with("org", organisation)
                .update();

        due.pullDue();

        ngo.ended(ngo.asks().get("/v1/kobo-sources/baseline").path("operation_id"));
        assertThat(registered()).isEqualTo(1);
    }

    private static RegistryApi partner(String organisation) {
        return RegistryApi.as(TestToken.machine(organisation.toLowerCase(Locale.ROOT), organisation)
                .may("registry:imports:read", "registry:imports:write")
                .in("SN"));
    }

    private Response keeps(String query, String token) {
        return puts(FakeKobo.ADDRESS, query, token);
    }

    private Response puts(String server, String query, String token) {
        return ngo.asks()
                .contentType("application/json")
                .body(body(server, token))
                .put("/v1/kobo-sources/baseline" + query);
    }

    private Response changes(String body) {
        return ngo.asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/kobo-sources/baseline");
    }

    private static String body(String server, String token) {
        return "{\"server\": \"%s\", \"asset\": \"%s\", \"token\": \"%s\", \"every_minutes\": 60}"
                .formatted(server, FakeKobo.ASSET, token);
    }

    private JsonPath pulled() {
        Response accepted = ngo.acts().post("/v1/kobo-sources/baseline/pulls");
        accepted.then().statusCode(202);
        return ngo.ended(accepted.path("operation_id"));
    }

    /** Persons of every list that was pushed, once all of them had their effect. */
    private int registered() {
        for (String operation :
                ngo.asks().get("/v1/imports?limit=500").jsonPath().getList("items.operation_id", String.class)) {
            ngo.ended(operation);
        }
        return ngo
                .asks()
                .get("/v1/imports?limit=500")
                .jsonPath()
                .getList("items.counts.persons_new", Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}

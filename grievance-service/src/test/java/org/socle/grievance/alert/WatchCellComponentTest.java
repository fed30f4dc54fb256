package org.socle.grievance.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.contracts.grievance.AlertAnsweredV1;
import org.socle.contracts.grievance.AlertClosedV1;
import org.socle.grievance.GrievanceComponent;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class WatchCellComponentTest extends GrievanceComponent {

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Test
    void aCellSeesTheAlertsOfItsRegionAndNoOthers() {
        raisedCode(THIES_COMMUNE, "BENEFIT_LATE");
        var id = idOfNewest(THIES_CELL);

        as(THIES_CELL).get("/v1/alerts/" + id).then().statusCode(200).body("alert.region_code", equalTo("SN-TH"));
        assertProblem(as(DAKAR_CELL).get("/v1/alerts/" + id), "grievance.alert.not-found", 404);
        assertProblem(
                move(DAKAR_CELL, id, "verification", "{\"finding\": \"CONFIRMED\"}"), "grievance.alert.not-found", 404);
        as(DAKAR_CELL).get("/v1/alerts?limit=500").then().body("items.id", not(hasItem(id)));
        as(OFFICER).get("/v1/alerts?limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void theDatabaseItselfHidesOtherRegionsAndSensitiveAlerts() {
        raisedCode(THIES_COMMUNE, "EXPLOITATION");
        var id = idOfNewest(OFFICER);

        assertThat(seen(id, new TerritoryScope(20_000, 29_999), true)).isEqualTo(1);
        assertThat(seen(id, new TerritoryScope(20_000, 29_999), false)).isZero();
        assertThat(seen(id, new TerritoryScope(10_000, 19_999), true)).isZero();
    }

    @Test
    void aSensitiveAlertIsSeenByFewAndToldToNobody() {
        var code = raisedCode(THIES_COMMUNE, "ABUSE");
        var id = idOfNewest(OFFICER);

        assertProblem(as(THIES_CELL).get("/v1/alerts/" + id), "grievance.alert.not-found", 404);
        as(THIES_CELL).get("/v1/alerts?limit=500").then().body("items.id", not(hasItem(id)));
        assertProblem(
                move(THIES_CELL, id, "verification", "{\"finding\": \"CONFIRMED\"}"), "grievance.alert.not-found", 404);
        as(OFFICER).get("/v1/alerts/" + id).then().statusCode(200).body("alert.sensitive", equalTo(true));
        move(OFFICER, id, "verification", "{\"finding\": \"CONFIRMED\"}").then().statusCode(200);
        move(OFFICER, id, "answer", "{\"public_text\": \"Quelqu'un vient vous voir.\"}")
                .then()
                .statusCode(200);
        move(OFFICER, id, "closure", "{\"outcome\": \"SOLVED\", \"reason\": \"SERVICE_CORRECTED\"}")
                .then()
                .statusCode(200);
        assertThat(told.about(id)).isEmpty();
        follow(code).then().statusCode(200).body("answer", equalTo("Quelqu'un vient vous voir."));
    }

    @Test
    void anAlertIsVerifiedAnsweredClosedAndReopened() {
        raisedCode(THIES_COMMUNE, "BENEFIT_LATE");
        var id = idOfNewest(THIES_CELL);

        move(THIES_CELL, id, "verification", "{\"finding\": \"PARTLY_CONFIRMED\", \"internal_note\": \"Vu sur place\"}")
                .then()
                .statusCode(200)
                .body("alert.state.code", equalTo("VERIFIED"))
                .body("allowed", equalTo(List.of("ANSWER", "CLOSE")));
        move(THIES_CELL, id, "answer", "{\"public_text\": \"Le guichet rouvre lundi.\"}")
                .then()
                .statusCode(200)
                .body("alert.state.code", equalTo("ANSWERED"));
        move(
                        THIES_CELL,
                        id,
                        "closure",
                        "{\"outcome\": \"SOLVED\", \"reason\": \"SERVICE_CORRECTED\", \"public_text\": \"Rouvert.\"}")
                .then()
                .statusCode(200)
                .body("alert.state.code", equalTo("CLOSED"))
                .body("steps", hasSize(4))
                .body("steps[1].reason.en", equalTo("Confirmed in part"))
                .body("steps[1].internal_note", equalTo("Vu sur place"))
                .body("steps[3].outcome.code", equalTo("SOLVED"))
                .body("steps[3].by", equalTo("watch-cell-thies"));
        move(THIES_CELL, id, "reopening", "{\"reason\": \"NOT_SOLVED\"}")
                .then()
                .statusCode(200)
                .body("alert.state.code", equalTo("REOPENED"));
        assertThat(told.about(id)).hasSize(4).satisfies(events -> {
            assertThat(events.get(2)).isInstanceOf(AlertAnsweredV1.class);
            assertThat(events.get(3)).isInstanceOfSatisfying(AlertClosedV1.class, closed -> {
                assertThat(closed.outcome()).isEqualTo("SOLVED");
                assertThat(closed.reason()).isEqualTo("SERVICE_CORRECTED");
            });
        });
    }

    @Test
    void aMoveThatIsNotAllowedIsAnsweredWithThoseThatAre() {
        raisedCode(THIES_COMMUNE, "BENEFIT_LATE");
        var id = idOfNewest(THIES_CELL);

        var answer = move(THIES_CELL, id, "answer", "{\"public_text\": \"Trop tôt.\"}");

        assertProblem(answer, "grievance.alert.move-not-allowed", 409)
                .body(
                        "detail",
                        equalTo("An alert in the state RELAYED has no answer. Possible now: verification, closure."));
        assertProblem(
                move(THIES_CELL, id, "reopening", "{\"reason\": \"NEW_FACTS\"}"),
                "grievance.alert.move-not-allowed",
                409);
        as(THIES_CELL).get("/v1/alerts/" + id).then().body("steps", hasSize(1));
    }

    @Test
    void aReasonMustGoWithItsOutcome() {
        raisedCode(THIES_COMMUNE, "BENEFIT_LATE");
        var id = idOfNewest(THIES_CELL);

        assertProblem(
                move(THIES_CELL, id, "closure", "{\"outcome\": \"SOLVED\", \"reason\": \"DUPLICATE\"}"),
                "grievance.alert.invalid",
                400,
                "/reason",
                "grievance.alert.reason-not-for-outcome");
    }

    @Test
    void listsAreFilteredAndPaged() {
        raisedCode(DAKAR_COMMUNE, "NOT_ACCESSIBLE");
        raisedCode(DAKAR_COMMUNE, "NOT_ACCESSIBLE");

        var first = as(DAKAR_CELL).get("/v1/alerts?barrier=NOT_ACCESSIBLE&state=RELAYED&limit=1");

        first.then().statusCode(200).body("items", hasSize(1)).body("items[0].barrier.code", equalTo("NOT_ACCESSIBLE"));
        as(DAKAR_CELL)
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/alerts?barrier=NOT_ACCESSIBLE&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.<String>path("items[0].id"))));
        as(DAKAR_CELL).get("/v1/alerts?region=SN-TH").then().body("items", hasSize(0));
        assertProblem(as(DAKAR_CELL).get("/v1/alerts?state=SLEEPING"), "platform.request.bad-parameter", 400);
    }

    @Test
    void onlyWhoMayReadAlertsReadsThem() {
        raisedCode(DAKAR_COMMUNE, "OTHER");
        var id = idOfNewest(DAKAR_CELL);
        var reader = TestToken.of("secretary").may("grievance:alerts:read").in("SN-DK");

        assertProblem(as(TestToken.of("anybody")).get("/v1/alerts"), "platform.access.denied", 403);
        assertProblem(as(TestToken.of("anybody")).get("/v1/alerts/" + id), "platform.access.denied", 403);
        assertProblem(move(reader, id, "verification", "{\"finding\": \"CONFIRMED\"}"), "platform.access.denied", 403);
        assertProblem(as(reader).get("/v1/alerts/" + id + "/contact"), "platform.access.denied", 403);
        assertProblem(anybody().get("/v1/alerts"), "platform.token.missing", 401);
        assertProblem(as(reader).get("/v1/alerts/nonsense"), "grievance.alert.not-found", 404);
    }

    private long seen(String id, TerritoryScope scope, boolean sensitive) {
        return scoped.call(scope, () -> {
            if (sensitive) {
                sql.of("SELECT set_config('app.sensitive', 'on', true)").execute();
            }
            return sql.of("SELECT count(*) AS n FROM alert_step WHERE alert_id = :id::uuid")
                    .with("id", id.substring("alt_".length()))
                    .one(row -> row.number("n"));
        });
    }
}

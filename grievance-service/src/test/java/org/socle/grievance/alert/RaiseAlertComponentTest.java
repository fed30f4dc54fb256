package org.socle.grievance.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.grievance.AlertRaisedV1;
import org.socle.contracts.grievance.AlertRelayedV1;
import org.socle.grievance.Channels;
import org.socle.grievance.GrievanceComponent;
import org.socle.grievance.alert.domain.Channel;
import org.socle.kit.id.Ids;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class RaiseAlertComponentTest extends GrievanceComponent {

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Test
    void anybodyRaisesAnAlertWithoutAnAccountAndKeepsACode() {
        raise(THIES_COMMUNE, "BENEFIT_LATE")
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("tracking_code", matchesPattern("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}"))
                .body("state.code", equalTo("RELAYED"))
                .body("state.fr", equalTo("Transmise à la cellule de veille de la région"))
                .body("relayed_to.code", equalTo("SN-TH"))
                .body("raised_at", notNullValue());
    }

    @Test
    void theAlertIsToldAndRelayedToTheRegionOfItsArea() {
        raisedCode(THIES_VILLAGE, "TOO_FAR");
        var id = idOfNewest(THIES_CELL);

        assertThat(told.about(id))
                .satisfiesExactly(
                        raised -> {
                            assertThat(raised).isInstanceOf(AlertRaisedV1.class);
                            assertThat(((AlertRaisedV1) raised).communeCode()).isEqualTo(THIES_COMMUNE);
                            assertThat(((AlertRaisedV1) raised).barrier()).isEqualTo("TOO_FAR");
                            assertThat(((AlertRaisedV1) raised).channel()).isEqualTo("WEB");
                        },
                        relayed -> {
                            assertThat(relayed).isInstanceOf(AlertRelayedV1.class);
                            assertThat(((AlertRelayedV1) relayed).regionCode()).isEqualTo("SN-TH");
                        });
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void anAlertFromEachChannelReachesTheCellOfItsRegion(Channel channel) {
        var body = """
                {"territory_code": "%s", "barrier": "TOO_FAR", "text": "Trop loin.", "channel": "%s"}
                """;

        raise(body.formatted(THIES_COMMUNE, channel)).then().body("relayed_to.code", equalTo("SN-TH"));
        raise(body.formatted(DAKAR_COMMUNE, channel)).then().body("relayed_to.code", equalTo("SN-DK"));

        as(THIES_CELL)
                .get("/v1/alerts/" + idOfNewest(THIES_CELL))
                .then()
                .body("alert.channel", equalTo(channel.name()))
                .body("alert.territory_code", equalTo(THIES_COMMUNE));
    }

    @Test
    void anAlertMayNameAProgrammeThatIsKnown() {
        var programme = Ids.next("prg");
        incoming.send(
                Channels.PROGRAMME_EVENTS,
                new ProgrammeOpenedV1(programme, "CASH_TRANSFER", BeneficiaryKind.HOUSEHOLD, clock.instant()));
        var body = """
                {"territory_code": "SN-TH", "programme_code": "CASH_TRANSFER", "barrier": "FEE_ASKED", "text": "On demande 500 F."}
                """;

        raise(body).then().statusCode(201);

        var id = idOfNewest(THIES_CELL);
        assertThat(((AlertRaisedV1) told.about(id).getFirst()).programmeId()).isEqualTo(programme);
        as(THIES_CELL).get("/v1/alerts?programme=CASH_TRANSFER").then().body("items.id", hasItem(id));
    }

    @Test
    void everythingThatCannotBeUsedIsNamedAtOnce() {
        var body = """
                {"territory_code": "SN-XX", "programme_code": "NOBODY_OPENED_THIS", "barrier": "OTHER", "text": "ab",
                 "contact": {"kind": "PHONE", "value": "call me"}}
                """;

        var answer = raise(body);

        assertProblem(answer, "grievance.alert.invalid", 400, "/territory_code", "grievance.alert.territory-unknown");
        assertProblem(answer, "grievance.alert.invalid", 400, "/programme_code", "grievance.alert.programme-unknown");
        assertProblem(answer, "grievance.alert.invalid", 400, "/text", "grievance.alert.text-unusable");
        assertProblem(answer, "grievance.alert.invalid", 400, "/contact/value", "grievance.alert.contact-unusable");
    }

    @Test
    void aWholeCountryHasNoWatchCell() {
        assertProblem(
                raise("SN", "OTHER"),
                "grievance.alert.invalid",
                400,
                "/territory_code",
                "grievance.alert.territory-too-wide");
    }

    @Test
    void anUnknownBarrierIsAnsweredWithThoseThatExist() {
        assertProblem(raise(THIES_COMMUNE, "BAD_WEATHER"), "platform.request.bad-value", 400);
    }

    @Test
    void aRetryGetsTheSameCodeAndRaisesNothing() {
        var key = UUID.randomUUID().toString();
        var body = alertBody(DAKAR_COMMUNE, "OTHER", "Une seule fois " + key);
        var first = withKey(key, body);

        var retry = withKey(key, body);

        retry.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(retry.<String>path("tracking_code")).isEqualTo(first.<String>path("tracking_code"));
        assertProblem(
                withKey(key, alertBody(DAKAR_COMMUNE, "OTHER", "Autre chose")), "platform.idempotency.other-body", 422);
    }

    @Test
    void neitherTextNorContactNorCodeIsReadableInTheDatabase() {
        var text = "Texte très particulier " + UUID.randomUUID();
        var body = """
                {"territory_code": "%s", "barrier": "OTHER", "text": "%s",
                 "contact": {"kind": "PHONE", "value": "+221 77 123 45 67"}}
                """.formatted(DAKAR_COMMUNE, text);

        String code = raise(body).then().statusCode(201).extract().path("tracking_code");

        assertThat(rowsAsText("alert")).isNotEmpty().doesNotContain("particulier", code, code.replace("-", ""));
        assertThat(rowsAsText("alert_contact")).isNotEmpty().doesNotContain("123 45 67");
        assertThat(rowsAsText("event_log")).doesNotContain("particulier", "123 45 67", code);
        assertThat(rowsAsText("idempotency_key")).doesNotContain("particulier", code);
        assertThat(rowsAsText("audit_entry")).doesNotContain("particulier", code);
        as(DAKAR_CELL).get("/v1/alerts/" + idOfNewest(DAKAR_CELL)).then().body("text", equalTo(text));
    }

    @Test
    void aContactIsReadOnItsOwnAndTheReadingIsRecorded() {
        var body = """
                {"territory_code": "%s", "barrier": "OTHER", "text": "Rappelez-moi.",
                 "contact": {"kind": "EMAIL", "value": "awa@example.sn"}}
                """.formatted(DAKAR_COMMUNE);
        raise(body).then().statusCode(201);
        var id = idOfNewest(DAKAR_CELL);

        as(DAKAR_CELL).get("/v1/alerts/" + id).then().body("has_contact", equalTo(true));
        as(DAKAR_CELL)
                .get("/v1/alerts/" + id + "/contact")
                .then()
                .statusCode(200)
                .body("kind", equalTo("EMAIL"))
                .body("value", equalTo("awa@example.sn"));
        as(TestToken.of("auditor").may("platform:audit:read"))
                .get("/v1/audit-entries?object=" + id)
                .then()
                .body("items.kind", hasItems("alert-contact", "alert"))
                .body("items[0].subject", equalTo("watch-cell-dakar"));
    }

    @Test
    void withoutAContactThereIsNoneToRead() {
        raisedCode(DAKAR_COMMUNE, "OTHER");

        assertProblem(
                as(DAKAR_CELL).get("/v1/alerts/" + idOfNewest(DAKAR_CELL) + "/contact"),
                "grievance.alert.no-contact",
                404);
    }

    @Test
    void theWordsBehindTheCodesArePublicInBothLanguages() {
        RestAssured.given()
                .get("/v1/vocabularies/barriers")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'ABUSE' }.sensitive", equalTo(true))
                .body("items.find { it.code == 'TOO_FAR' }.label.fr", equalTo("Lieu trop éloigné"))
                .body("items.find { it.code == 'TOO_FAR' }.label.en", equalTo("Place too far away"));
        RestAssured.given()
                .get("/v1/vocabularies/outcomes")
                .then()
                .body("items.find { it.code == 'SOLVED' }.reasons.code", hasItem("SERVICE_CORRECTED"));
        RestAssured.given().get("/v1/vocabularies/channels").then().body("items.code", hasItems("WEB", "USSD"));
    }

    private static Response withKey(String key, String body) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/alerts");
    }

    /** Every row as PostgreSQL prints it, bytes also as text where they are text. */
    private String rowsAsText(String table) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT coalesce(string_agg(encode(t::text::bytea, 'escape'), ' '), '') AS all_rows FROM "
                                + table + " t")
                        .one(row -> row.text("all_rows")));
    }
}

package org.socle.enrollment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.socle.testkit.identity.TestToken;

/** What a programme officer does over HTTP. */
public record Officer(TestToken token, String language) {

    private static final String POOR_WITH_CHILD = """
            {"criteria": [
               {"code": "NOT_POOR", "expression": "household.score_category in ['POOR', 'EXTREMELY_POOR']",
                "reason": {"fr": "Le ménage n'est pas classé pauvre.", "en": "The household is not classed as poor."}},
               {"code": "NO_CHILD_UNDER_5", "expression": "members.exists(m, m.age_years < 5)",
                "reason": {"fr": "Pas d'enfant de moins de cinq ans.", "en": "No child under five."}}],
             "member_expression": "person.age_years < 5",
             "ranking": {"order": "LOWEST_SCORE_FIRST"},
             "reference_date": "2026-11-01"}""";

    public static Officer ofTheCountry() {
        return new Officer(TestToken.programmeOfficer());
    }

    public static Officer in(String area) {
        return new Officer(TestToken.programmeOfficer().in(area));
    }

    Officer(TestToken token) {
        this(token, "en");
    }

    public Officer inFrench() {
        return new Officer(token, "fr");
    }

    public RequestSpecification asks() {
        return given().header("Authorization", token.bearer()).header("Accept-Language", language);
    }

    public RequestSpecification sends(String body) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
    }

    public Response posts(String path) {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString()).post(path);
    }

    /** A programme with its rule, ready to be opened. */
    public String drafts(String unit, String admission, String rule) {
        var code = "P_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var id = sends("""
                        {"code": "%s", "name": {"fr": "Essai", "en": "Trial"}, "unit": "%s", "admission": "%s"}""".formatted(code, unit, admission))
                .post("/v1/programmes")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        sends(rule).post("/v1/programmes/" + id + "/rule-versions").then().statusCode(201);
        posts("/v1/programmes/" + id + "/rule-versions/1/activation").then().statusCode(200);
        return id;
    }

    public String draftsForHouseholds(String admission) {
        return drafts("HOUSEHOLD", admission, POOR_WITH_CHILD);
    }

    /** Sets the only quota. */
    public void gives(String programme, String area, int places) {
        var version = asks().get("/v1/programmes/" + programme + "/quotas").header("ETag");
        asks().header("If-Match", version)
                .contentType("application/json")
                .body("{\"quotas\": [{\"area_code\": \"%s\", \"places\": %d}]}".formatted(area, places))
                .put("/v1/programmes/" + programme + "/quotas")
                .then()
                .statusCode(200);
    }

    /** Opens it and waits until everybody known has been assessed. */
    public void opens(String programme) {
        finishes(posts("/v1/programmes/" + programme + "/opening"));
    }

    public void selects(String programme) {
        finishes(posts("/v1/programmes/" + programme + "/selections"));
    }

    public void finishes(Response started) {
        var location = started.then().statusCode(202).extract().header("Location");
        var path = location.substring(location.indexOf("/v1/"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> asks().get(path).then().statusCode(200).body("state", equalTo("SUCCEEDED")));
    }

    public Response counts(String programme) {
        return asks().get("/v1/programmes/" + programme + "/counts");
    }
}

package org.socle.registry.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.responsibility.domain.ProgrammeFunction;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ResponsibilityComponentTest {

    private static final String RESPONSIBILITIES = "/v1/responsibilities";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final String programme = anyCode("P");
    private final String agency = anyCode("A");
    private final String other = anyCode("O");

    @BeforeEach
    void openOrganisations() {
        RegistryApi.loadTerritories();
        for (String code : List.of(agency, other)) {
            admin.acts()
                    .body("""
                            {"code": "%s", "kind": "AGENCY", "names": {"fr": "Agence", "en": "Agency"}}""".formatted(code))
                    .post("/v1/organisations")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void I1_aSeededGapAndASeededDuplicateAreFoundAndNothingElse() {
        for (ProgrammeFunction function : ProgrammeFunction.values()) {
            gives(function, agency, function == ProgrammeFunction.PAYMENT ? "SN-ZG-03-01" : "SN-ZG-03");
        }
        gives(ProgrammeFunction.GRIEVANCES, other, "SN-ZG-03-02");

        JsonPath findings = findings("COMMUNE");

        assertThat(findings.getList("items")).hasSize(2);
        String gap = "items.find { it.fault == 'NOBODY_ACCOUNTABLE' }";
        assertThat(findings.getString(gap + ".function")).isEqualTo("PAYMENT");
        assertThat(findings.getString(gap + ".territory")).isEqualTo("SN-ZG-03-02");
        assertThat(findings.getList(gap + ".accountable")).isEmpty();
        String several = "items.find { it.fault == 'SEVERAL_ACCOUNTABLE' }";
        assertThat(findings.getString(several + ".function")).isEqualTo("GRIEVANCES");
        assertThat(findings.getString(several + ".territory")).isEqualTo("SN-ZG-03-02");
        assertThat(findings.getList(several + ".accountable", String.class)).containsExactlyInAnyOrder(agency, other);
    }

    @Test
    void I1_theRoleMatrixIsReadByProgrammeOrganisationAreaAndDay() {
        String id = gives(ProgrammeFunction.PAYMENT, agency, "SN-ZG-03")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
        gives(ProgrammeFunction.PAYMENT, other, "SN-ZG-02");

        listed("programme=" + programme).then().body("items", hasSize(2));
        listed("programme=" + programme + "&organisation=" + agency)
                .then()
                .body("items.id", contains(id))
                .body("items[0].mandate", equalTo("Decree 1"));
        listed("programme=" + programme + "&territory=SN-ZG-02").then().body("items.organisation", contains(other));
        listed("programme=" + programme + "&held_on=2020-01-01").then().body("items", hasSize(0));
        admin.asks().get(RESPONSIBILITIES + "/" + id).then().statusCode(200).body("to", nullValue());
    }

    @Test
    void whatIsOverStaysWritten() {
        String id = gives(ProgrammeFunction.PAYMENT, agency, "SN-ZG-03").path("id");

        Response ended = admin.acts().body("").post(RESPONSIBILITIES + "/" + id + "/closure");

        ended.then().statusCode(200).body("to", notNullValue());
        admin.acts()
                .body("")
                .post(RESPONSIBILITIES + "/" + id + "/closure")
                .then()
                .statusCode(200)
                .body("to", equalTo(ended.path("to")));
        listed("programme=" + programme).then().body("items.id", contains(id));
    }

    @Test
    void aResponsibilityThatWasOnlyCheckedDoesNotExist() {
        admin.acts()
                .body(body(ProgrammeFunction.PAYMENT, agency, "SN-ZG-03"))
                .post(RESPONSIBILITIES + "?validate_only=true")
                .then()
                .statusCode(200)
                .body("id", nullValue());

        listed("programme=" + programme).then().body("items", hasSize(0));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        String body = body(ProgrammeFunction.PAYMENT, agency, "SN-ZG-03");
        assertProblem(
                admin.acts().body(body.replace(agency, "NOBODY")).post(RESPONSIBILITIES),
                "registry.organisation.not-found",
                404);
        refused(
                body.replace("\"from\"", "\"to\": \"2020-01-01\", \"from\""),
                "/to",
                "registry.responsibility.ends-before-start");
        refused(body.replace("SN-ZG-03", "SN-XX"), "/territory", "registry.directory.territory-unknown");
        assertProblem(admin.asks().get(RESPONSIBILITIES + "/nothing"), "registry.responsibility.not-found", 404);
    }

    @Test
    void nobodyGivesOrEndsWhatIsOutsideTheirTerritory() {
        var dakar = RegistryApi.as(TestToken.administrator().in("SN-DK"));
        String id = gives(ProgrammeFunction.PAYMENT, agency, "SN-ZG-03").path("id");

        assertProblem(
                dakar.acts()
                        .body(body(ProgrammeFunction.PAYMENT, agency, "SN-ZG-03"))
                        .post(RESPONSIBILITIES),
                "platform.request.invalid",
                400,
                "/territory",
                "registry.directory.territory-outside");
        dakar.acts()
                .body("")
                .post(RESPONSIBILITIES + "/" + id + "/closure")
                .then()
                .statusCode(403);
        RegistryApi.as(TestToken.registrar())
                .asks()
                .get(RESPONSIBILITIES)
                .then()
                .statusCode(403);
        dakar.asks().get(RESPONSIBILITIES + "/" + id).then().statusCode(200).body("id", endsWith(id));
    }

    private JsonPath findings(String level) {
        Response found = admin.asks()
                .get(RESPONSIBILITIES + "/findings?territory=SN-ZG&level=" + level + "&programme=" + programme);
        found.then().statusCode(200);
        return found.jsonPath();
    }

    private Response listed(String query) {
        Response listed = admin.asks().get(RESPONSIBILITIES + "?" + query);
        listed.then().statusCode(200);
        return listed;
    }

    private void refused(String body, String pointer, String code) {
        assertProblem(admin.acts().body(body).post(RESPONSIBILITIES), "platform.request.invalid", 400, pointer, code);
    }

    private Response gives(ProgrammeFunction function, String organisation, String territory) {
        Response given =
                admin.acts().body(body(function, organisation, territory)).post(RESPONSIBILITIES);
        given.then().statusCode(201);
        return given;
    }

    private String body(ProgrammeFunction function, String organisation, String territory) {
        return """
                {"programme": "%s", "function": "%s", "organisation": "%s", "territory": "%s", "part": "ACCOUNTABLE",
                 "mandate": "Decree 1", "from": "2026-01-01"}
                """.formatted(programme, function, organisation, territory);
    }

    private static String anyCode(String first) {
        return first
                + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                        .toUpperCase(Locale.ROOT);
    }
}

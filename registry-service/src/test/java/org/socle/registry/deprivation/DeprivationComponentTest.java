package org.socle.registry.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class DeprivationComponentTest {

    private static final String DEFINITIONS = "/v1/deprivation-definitions";
    private static final String RUNS = "/v1/deprivation-runs";

    private final RegistryApi analyst = RegistryApi.as(TestToken.administrator());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void G1_childrenDeprivedInSeveralDimensionsAreCountedByBandAndResidence() {
        // Seven of ten children lack two things or more; in the country nine of ten would.
        for (int i = 0; i < 7; i++) {
            registers("SN-FK-01-01", "RIVER", "false", child(8, "false"));
        }
        for (int i = 0; i < 3; i++) {
            registers("SN-FK-01-01", "TAP", "true", child(8, "true"));
        }
        registers("SN-FK-01-01", "TAP", "true", child(2, "false"));

        JsonPath run = counted(defined(2), "SN-FK-01-01", "COMMUNE");

        String band = "result.bands.find { it.band == 'AGE_5_17' }";
        assertThat(run.getInt(band + ".whole.measures.people")).isEqualTo(10);
        assertThat(run.getInt(band + ".whole.measures.poor")).isEqualTo(7);
        assertThat(run.getFloat(band + ".whole.measures.headcount.value")).isEqualTo(0.7f);
        assertThat(run.getFloat(band + ".whole.measures.intensity.value")).isEqualTo(1f);
        assertThat(run.getFloat(band + ".whole.measures.adjusted_headcount.value"))
                .isEqualTo(0.7f);
        assertThat(run.getList(band + ".whole.measures.dimensions.dimension"))
                .isEqualTo(List.of("WATER", "SANITATION", "EDUCATION"));
        assertThat(run.getFloat(band + ".whole.measures.dimensions[0].contribution.value"))
                .isEqualTo(0.333333f);
        assertThat(run.getInt(band + ".breakdowns.find { it.by == 'RESIDENCE' }.groups.find { it.key == 'RURAL' }"
                        + ".measures.people"))
                .isEqualTo(10);
        assertThat(run.getString(band + ".breakdowns.find { it.by == 'TERRITORY' }.groups[0].key"))
                .isEqualTo("SN-FK-01-01");
        assertThat(run.getInt("result.bands.find { it.band == 'AGE_0_4' }.whole.measures.people"))
                .isEqualTo(1);
    }

    @Test
    void G1_aFrozenRunGivesTheSameBytesAfterTheHouseholdsHaveChanged() {
        String household = registers("SN-FK-01-02", "RIVER", "false", child(9, "false"));
        JsonPath run = counted(defined(1), "SN-FK-01-02", "COMMUNE");
        registers("SN-FK-01-02", "TAP", "true", child(9, "true"));
        assertThat(household).isNotEmpty();

        Response verified = analyst.acts().post(RUNS + "/" + run.getString("id") + "/verification");

        verified.then()
                .statusCode(200)
                .body("inputs_equal", equalTo(true))
                .body("result_equal", equalTo(true))
                .body("inputs_hash", equalTo(run.getString("inputs_hash")))
                .body("result_hash", equalTo(run.getString("result_hash")))
                .body("method", equalTo("moda-1"));
    }

    @Test
    void aResultThatWasTouchedIsFoundOut() {
        registers("SN-FK-01-03", "RIVER", "false", child(9, "false"));
        JsonPath run = counted(defined(1), "SN-FK-01-03", "COMMUNE");
        scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        UPDATE deprivation_profile
                           SET children = children + 1
                         WHERE run_id = (SELECT id FROM deprivation_run WHERE inputs_hash = :hash)
                        """).with("hash", run.getString("inputs_hash")).update());

        Response verified = analyst.acts().post(RUNS + "/" + run.getString("id") + "/verification");

        verified.then().statusCode(200).body("inputs_equal", equalTo(false)).body("result_equal", equalTo(false));
    }

    @Test
    void whatAFewChildrenAreIsNotPublished() {
        for (int i = 0; i < 6; i++) {
            registers("SN-FK-02-01", "RIVER", "false", child(8, "false"));
        }
        registers("SN-FK-02-02", "RIVER", "false", child(8, "false"));
        JsonPath run = counted(defined(1), "SN-FK-02", "COMMUNE");

        Response publication = analyst.asks().get(RUNS + "/" + run.getString("id") + "/publication");

        String band = "result.bands.find { it.band == 'AGE_5_17' }";
        String communes = band + ".breakdowns.find { it.by == 'TERRITORY' }.groups";
        assertThat(run.getList(communes + ".measures.people")).isEqualTo(List.of(6, 1));
        publication
                .then()
                .statusCode(200)
                .body("least_published", equalTo(5))
                .body("result_hash", equalTo(run.getString("result_hash")))
                .body(band + ".whole.measures.people", equalTo(7))
                .body(communes + ".key", contains("SN-FK-02-01", "SN-FK-02-02"))
                .body(communes + ".measures", contains(nullValue(), nullValue()));
    }

    @Test
    void theNextDefinitionOfACodeIsItsNextVersion() {
        String code = anyCode();
        Response first = defines(definition(code, 1));
        Response second = defines(definition(code, 2));

        first.then()
                .statusCode(201)
                .header("Location", endsWith(first.<String>path("id")))
                .body("version", equalTo(1));
        second.then().statusCode(201).body("version", equalTo(2)).body("cutoff", equalTo(2));
        analyst.asks()
                .get(DEFINITIONS + "/" + first.path("id"))
                .then()
                .statusCode(200)
                .body("cutoff", equalTo(1))
                .body("bands[1].dimensions[2].indicators[0].one_of", contains("NO"));
        analyst.asks().get(DEFINITIONS).then().statusCode(200).body("items.id", hasItem(first.<String>path("id")));
    }

    @Test
    void aDefinitionIsOnlyCheckedWhereThatIsAsked() {
        Response checked = analyst.acts().body(definition(anyCode(), 1)).post(DEFINITIONS + "?validate_only=true");

        checked.then().statusCode(200).body("version", equalTo(1));
        analyst.asks().get(DEFINITIONS + "/" + checked.path("id")).then().statusCode(404);
    }

    @Test
    void everythingWrongWithADefinitionIsToldWithItsPlace() {
        String wrong =
                definition(anyCode(), 3).replace("\"RIVER\"", "\"SEA\"").replace("\"from_age\": 5", "\"from_age\": 4");

        Response refused = defines(wrong);

        assertProblem(
                refused,
                "registry.deprivation-definition.refused",
                400,
                "/bands/0/dimensions/0/indicators/0/one_of/0",
                "registry.deprivation-definition.code-unknown");
        refused.then()
                .body("errors.pointer", hasItem("/cutoff"))
                .body("errors.pointer", hasItem("/bands/1/from_age"))
                .body("errors.fix", not(hasItem(nullValue())));
    }

    @Test
    void aRunStaysInsideItsTerritoryAndIsInvisibleOutside() {
        String definition = defined(1);
        var dakar = RegistryApi.as(TestToken.administrator().in("SN-DK"));
        JsonPath run = counted(definition, "SN-FK-02-01", "COMMUNE");

        Response outside =
                dakar.acts().body(wish(definition, "SN-FK-02-01", "COMMUNE")).post(RUNS);

        assertProblem(
                outside, "platform.request.invalid", 400, "/territory", "registry.deprivation-run.territory-unknown");
        assertProblem(dakar.asks().get(RUNS + "/" + run.getString("id")), "registry.deprivation-run.not-found", 404);
        assertProblem(
                analyst.acts().body(wish(definition, "SN-FK-02-01", "REGION")).post(RUNS),
                "platform.request.invalid",
                400,
                "/level",
                "registry.deprivation-run.level-above-territory");
        assertProblem(
                analyst.acts()
                        .body(wish(definition, "SN-FK-02", "COMMUNE").replace("}", ", \"as_of\": \"2126-01-01\"}"))
                        .post(RUNS),
                "platform.request.invalid",
                400,
                "/as_of",
                "registry.deprivation-run.day-in-future");
        assertProblem(analyst.asks().get(DEFINITIONS + "/nothing"), "registry.deprivation-definition.not-found", 404);
    }

    @Test
    void aRunThatWasOnlyCheckedDoesNotExist() {
        Response checked =
                analyst.acts().body(wish(defined(1), "SN-FK-02-01", "COMMUNE")).post(RUNS + "?validate_only=true");

        checked.then().statusCode(200).body("state", equalTo("RUNNING")).body("id", notNullValue());
        analyst.asks().get(RUNS + "/" + checked.path("id")).then().statusCode(404);
    }

    @Test
    void aRunWithoutFiguresCannotBeVerified() {
        String definition = defined(1);
        Response started =
                analyst.acts().body(wish(definition, "SN-FK-02-01", "COMMUNE")).post(RUNS);
        analyst.ended(started.path("operation_id"));
        scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        UPDATE deprivation_run
                           SET state = 'CANCELLED', method = NULL, inputs_hash = NULL, result_hash = NULL,
                               result = NULL, completed_at = NULL
                         WHERE definition_id = (SELECT id FROM deprivation_definition WHERE id::text = :id)
                        """)
                        .with(
                                "id",
                                DeprivationIds.definition(definition)
                                        .orElseThrow()
                                        .value()
                                        .toString())
                        .update());

        Response verified = analyst.acts().post(RUNS + "/" + started.path("id") + "/verification");

        assertProblem(verified, "registry.deprivation-run.not-completed", 409);
    }

    @Test
    void rolesAreAsked() {
        registrar.asks().get(RUNS).then().statusCode(403);
        registrar.acts().body(definition(anyCode(), 1)).post(DEFINITIONS).then().statusCode(403);
        analyst.asks().get(RUNS).then().statusCode(200);
    }

    private JsonPath counted(String definition, String territory, String level) {
        Response started =
                analyst.acts().body(wish(definition, territory, level)).post(RUNS);
        started.then().statusCode(202).header("Location", endsWith(started.<String>path("id")));
        analyst.ended(started.path("operation_id"));
        JsonPath run = analyst.asks().get(RUNS + "/" + started.path("id")).jsonPath();
        assertThat(run.getString("state")).isEqualTo("COMPLETED");
        return run;
    }

    private String defined(int cutoff) {
        return defines(definition(anyCode(), cutoff))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response defines(String body) {
        return analyst.acts().body(body).post(DEFINITIONS);
    }

    private String registers(String commune, String water, String latrine, String child) {
        String head = member("HEAD", anyName(), anyName(), "FEMALE", anyDay());
        Response registered = registrar
                .acts()
                .body("""
                        {"commune_code": "%s", "urban": false,
                         "dwelling": {"roof": "ZINC", "water": "%s", "latrine": %s},
                         "consent": {"given": true, "date": "2026-11-02"}, "members": [%s, %s]}
                        """.formatted(commune, water, latrine, head, child))
                .post("/v1/households");
        return registered.then().statusCode(201).extract().path("id");
    }

    private static String child(int age, String attendsSchool) {
        String born = "%d-%02d-%02d"
                .formatted(
                        2025 - age,
                        ThreadLocalRandom.current().nextInt(1, 13),
                        ThreadLocalRandom.current().nextInt(1, 29));
        return member("CHILD", anyName(), anyName(), "FEMALE", born, ", \"attends_school\": " + attendsSchool);
    }

    private static String anyCode() {
        return "T_"
                + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                        .toUpperCase(Locale.ROOT);
    }

    private static String wish(String definition, String territory, String level) {
        return """
                {"definition_id": "%s", "territory": "%s", "level": "%s"}""".formatted(definition, territory, level);
    }

    private static String definition(String code, int cutoff) {
        return """
                {"code": "%s", "name": "Privations", "cutoff": %d, "missing": "DROP", "bands": [
                  {"code": "AGE_0_4", "from_age": 0, "to_age": 4, "dimensions": [
                    {"code": "WATER", "indicators": [{"variable": "WATER", "one_of": ["RIVER"]}]},
                    {"code": "SANITATION", "indicators": [{"variable": "LATRINE", "one_of": ["NO"]}]}]},
                  {"code": "AGE_5_17", "from_age": 5, "to_age": 17, "dimensions": [
                    {"code": "WATER", "indicators": [{"variable": "WATER", "one_of": ["RIVER"]}]},
                    {"code": "SANITATION", "indicators": [{"variable": "LATRINE", "one_of": ["NO"]}]},
                    {"code": "EDUCATION", "indicators": [{"variable": "SCHOOL_ATTENDANCE", "one_of": ["NO"]}]}]}]}
                """.formatted(code, cutoff);
    }
}

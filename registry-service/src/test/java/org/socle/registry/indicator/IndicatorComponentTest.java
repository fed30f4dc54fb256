package org.socle.registry.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SeededRegister;
import org.socle.registry.SeededRegister.Alike;
import org.socle.registry.SeededRegister.Someone;
import org.socle.testkit.identity.TestToken;

/** Sixteen persons in ten households of one department, which no other test writes into. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.MethodName.class)
class IndicatorComponentTest {

    private static final String TOWN = "SN-MT-02-01";
    private static final String COUNTRYSIDE = "SN-MT-02-02";
    private static final Someone MOTHER = new Someone("FEMALE", LocalDate.of(1980, 5, 1), false);
    private static final Someone SON = new Someone("MALE", LocalDate.of(2020, 5, 1), false);
    private static final Someone DISABLED_WOMAN = new Someone("FEMALE", LocalDate.of(1950, 5, 1), true);

    private final RegistryApi analyst = RegistryApi.as(TestToken.administrator());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void seedOnce() {
        RegistryApi.loadTerritories();
        var register = new SeededRegister(sql, scoped);
        int there = register.change("UPDATE household SET version = version WHERE commune_code = 'SN-MT-02-01'");
        if (there == 0) {
            register.households(6, Alike.in(TOWN), MOTHER, SON);
            register.households(
                    4, Alike.in(COUNTRYSIDE).rural().changed(Instant.parse("2020-01-01T00:00:00Z")), DISABLED_WOMAN);
        }
    }

    @Test
    void I12_personsAreCountedByEveryBreakdown() {
        assertThat(value("registered-persons")).isEqualTo(16f);
        assertThat(groups("registered-persons", "sex")).containsExactly("FEMALE 10", "MALE 6");
        assertThat(groups("registered-persons", "age_band"))
                .containsExactly("AGE_35_59 null", "AGE_5_17 6", "AGE_60_PLUS null");
        assertThat(value("registered-households")).isEqualTo(10f);
        assertThat(value("mean-household-size")).isEqualTo(1.6f);
    }

    @Test
    void I12_aSmallCommuneTakesAnotherWithItAlsoWhenItIsAskedAlone() {
        JsonPath communes = asked("registered-persons", "territory=SN-MT-02&level=COMMUNE");
        JsonPath alone = asked("registered-persons", "territory=" + TOWN);

        assertThat(communes.getList("items.hidden", Boolean.class)).containsExactly(true, true);
        assertThat(communes.getInt("least_published")).isEqualTo(5);
        assertThat(alone.getBoolean("items[0].hidden")).isTrue();
        assertThat(alone.<@Nullable Object>get("items[0].numerator")).isNull();
    }

    @Test
    void I12_completenessIsToldFieldByField() {
        JsonPath fields = asked("completeness", "territory=SN-MT-02&by=field");

        String birth = "items.find { it.group.field == 'BIRTH_DATE' }";
        String phone = "items.find { it.group.field == 'PHONE' }";
        assertThat(fields.getInt(birth + ".numerator")).isEqualTo(16);
        assertThat(fields.getFloat(birth + ".value")).isEqualTo(1f);
        assertThat(fields.getInt(phone + ".numerator")).isZero();
        assertThat(fields.getInt(phone + ".denominator")).isEqualTo(16);
        assertThat(fields.getFloat(phone + ".value")).isZero();
        assertThat(value("completeness")).isEqualTo(0.1f);
    }

    @Test
    void I12_whoseHouseholdIsToBeAskedAgainIsNotFresh() {
        // Four of sixteen are too few to be told as the rest, so one more household of two grows old.
        new SeededRegister(sql, scoped).change("""
                UPDATE household SET registered_at = '2020-01-01'
                 WHERE id = (SELECT min(id::text)::uuid FROM household WHERE commune_code = 'SN-MT-02-01')
                """);

        JsonPath fresh = asked("freshness", "territory=SN-MT-02");

        assertThat(fresh.getInt("items[0].numerator")).isEqualTo(10);
        assertThat(fresh.getInt("items[0].denominator")).isEqualTo(16);
        assertThat(fresh.getFloat("items[0].value")).isEqualTo(0.625f);
    }

    @Test
    void I12_duplicatesAreCountedAndEstimated() {
        var register = new SeededRegister(sql, scoped);
        register.change("""
                INSERT INTO review (id, kind, person_id, household_id, territory_no, possible, probability, harm,
                                    expected_harm, state, decision, decided_at, raised_at)
                SELECT gen_random_uuid(), 'ARRIVAL', id, household_id, territory_no, '[]', 0.5, 1, 0.5,
                       CASE WHEN nth <= 5 THEN 'OPEN' ELSE 'DECIDED' END,
                       CASE WHEN nth <= 5 THEN NULL WHEN nth <= 11 THEN 'SAME' ELSE 'DIFFERENT' END, NULL, now()
                  FROM (SELECT *, row_number() OVER (ORDER BY id) AS nth
                          FROM person WHERE commune_code LIKE 'SN-MT-02-%') p
                 WHERE nth <= 15
                   AND NOT EXISTS (SELECT 1 FROM review r WHERE r.person_id = p.id)
                """);

        assertThat(value("open-duplicate-reviews")).isEqualTo(5f);
        // Six of ten decided were the same person, so three of five are expected to be.
        assertThat(value("estimated-duplicates")).isEqualTo(0.1875f);
    }

    @Test
    void I12_coverageOfRegistrationNeedsTheFigureOfEveryCommune() {
        imported("code,as_of,persons\nSN-MT-02-01,2023-07-01,150\n")
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        JsonPath half = asked("registration-coverage", "territory=SN-MT-02");
        imported("code,as_of,persons\nSN-MT-02-02,2023-07-01,50\nSN-MT-02-01,2023-07-01,150\n")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("replaced", equalTo(1));
        JsonPath whole = asked("registration-coverage", "territory=SN-MT-02");

        assertThat(half.<@Nullable Object>get("items[0].value")).isNull();
        assertThat(half.getInt("items[0].unknown")).isEqualTo(1);
        assertThat(whole.getInt("items[0].denominator")).isEqualTo(200);
        assertThat(whole.getFloat("items[0].value")).isEqualTo(0.08f);
    }

    @Test
    void aPopulationListWithAWrongRowIsRefusedWhole() {
        Response refused = imported("code,as_of,persons\nSN-MT-02,2023-07-01,10\nSN-MT-01-01,2023,10\n"
                + "SN-MT-01-01,2023-07-01,many\nSN-MT-01-02,2023-07-01,1\nSN-MT-01-02,2023-07-01,2\n");

        assertProblem(refused, "registry.population.refused", 400);
        assertThat(refused.jsonPath().getList("errors.code"))
                .isEqualTo(List.of(
                        "registry.population.row.commune-unknown",
                        "registry.population.row.day-unreadable",
                        "registry.population.row.number-unreadable",
                        "registry.population.row.twice"));
    }

    @Test
    void I12_theSameFiguresComeAsAListAndAsLines() {
        String path = "/v1/indicators/registered-persons/values?territory=SN-MT-02&by=sex";
        Response csv = analyst.asks().accept("text/csv").get(path);
        Response lines = analyst.asks().accept("application/x-ndjson").get(path);

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines().skip(1).map(line -> line.replaceFirst("20..-..-..", "DAY")))
                .containsExactly(
                        "registered-persons,DAY,SN-MT-02,FEMALE,10,,10,0,false",
                        "registered-persons,DAY,SN-MT-02,MALE,6,,6,0,false");
        assertThat(lines.contentType()).startsWith("application/x-ndjson");
        assertThat(lines.asString().lines()).hasSize(2).first().asString().contains("\"sex\":\"FEMALE\"");
    }

    @Test
    void I12_whatWasKeptOnADayIsReadBackWhenTheRegisterHasChanged() {
        Response started = analyst.acts()
                .body("{\"territory\": \"SN-MT-02\", \"level\": \"COMMUNE\"}")
                .post("/v1/indicator-snapshots");
        started.then().statusCode(202).header("Location", endsWith(started.<String>path("id")));
        analyst.ended(started.path("operation_id"));
        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        new SeededRegister(sql, scoped)
                .change("UPDATE indicator_snapshot SET day = day - 1 WHERE territory_code = 'SN-MT-02'");

        JsonPath frozen = asked("registered-persons", "territory=SN-MT-02&by=sex&as_of=" + yesterday);
        Response again = analyst.asks().get("/v1/indicator-snapshots/" + started.path("id"));

        assertThat(frozen.getString("as_of")).isEqualTo(yesterday.toString());
        assertThat(frozen.getList("items.numerator", Integer.class)).containsExactly(10, 6);
        assertThat(frozen.getString("inputs_hash")).hasSize(64);
        // The day belongs to what was hashed, and somebody moved it.
        again.then().statusCode(200).body("state", equalTo("COMPLETED")).body("intact", equalTo(false));
        new SeededRegister(sql, scoped)
                .change("UPDATE indicator_snapshot SET day = day + 1 WHERE territory_code = 'SN-MT-02'");
        analyst.asks()
                .get("/v1/indicator-snapshots/" + started.path("id"))
                .then()
                .body("intact", equalTo(true))
                .body("inputs_hash", equalTo(frozen.getString("inputs_hash")));
        assertProblem(
                analyst.acts()
                        .body("{\"territory\": \"SN-MT-02\", \"level\": \"COMMUNE\"}")
                        .post("/v1/indicator-snapshots"),
                "registry.indicator-snapshot.taken",
                409);
        analyst.asks().get("/v1/indicator-snapshots").then().statusCode(200);
    }

    @Test
    void deprivationIsThatOfTheLastCount() {
        Response none = analyst.asks().get("/v1/indicators/child-deprivation/values?territory=SN-MT-03");

        assertProblem(none, "registry.indicator.not-frozen", 404);
    }

    @Test
    void questionsThatMeanNothingAreToldApart() {
        refused("registered-persons/values?territory=SN-XX", "query/territory", "registry.indicator.territory-unknown");
        refused(
                "registered-persons/values?territory=SN-MT-02&level=REGION",
                "query/level",
                "registry.indicator.level-not-inside");
        refused("registered-persons/values?by=colour", "query/by", "registry.indicator.breakdown-unknown");
        refused("registered-households/values?by=sex", "query/by", "registry.indicator.breakdown-unknown");
        refused("registered-persons/values?as_of=2126-01-01", "query/as_of", "registry.indicator.day-in-future");
        refused(
                "registered-persons/values?as_of=2020-01-01&by=sex,age_band",
                "query/by",
                "registry.indicator.breakdowns-not-crossed");
        refused("access-within/values?km=0", "query/km", "registry.indicator.distance-out-of-range");
        assertProblem(analyst.asks().get("/v1/indicators/nothing/values"), "registry.indicator.not-found", 404);
        assertProblem(
                analyst.asks().get("/v1/indicator-snapshots/nothing"), "registry.indicator-snapshot.not-found", 404);
    }

    @Test
    void nobodySeesFiguresOfAnotherTerritory() {
        var dakar = RegistryApi.as(TestToken.administrator().in("SN-DK"));

        dakar.asks()
                .get("/v1/indicators/registered-persons/values?territory=SN-MT-02")
                .then()
                .statusCode(400);
        RegistryApi.as(TestToken.registrar())
                .asks()
                .get("/v1/indicators/registered-persons/values")
                .then()
                .statusCode(403);
    }

    @Test
    void theCatalogueTellsEveryFormulaInBothLanguages() {
        analyst.asks()
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .body("items", hasSize(14))
                .body("items.findAll { it.formula.fr == null || it.formula.en == null }", hasSize(0))
                .body("next", nullValue());
        analyst.asks()
                .get("/v1/indicators/registered-persons")
                .then()
                .statusCode(200)
                .body("unit", equalTo("PERSONS"))
                .body("breakdowns", hasSize(7));
    }

    private void refused(String path, String pointer, String code) {
        assertProblem(analyst.asks().get("/v1/indicators/" + path), "platform.request.invalid", 400, pointer, code);
    }

    private Response imported(String csv) {
        return analyst.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/population-imports?source=RGPH-5");
    }

    private float value(String indicator) {
        return asked(indicator, "territory=SN-MT-02").getFloat("items[0].value");
    }

    private List<String> groups(String indicator, String by) {
        JsonPath answer = asked(indicator, "territory=SN-MT-02&by=" + by);
        return answer.getList("items").stream()
                .map(each -> (Map<?, ?>) Objects.requireNonNull(each))
                .map(each ->
                        ((Map<?, ?>) Objects.requireNonNull(each.get("group"))).get(by) + " " + each.get("numerator"))
                .toList();
    }

    private JsonPath asked(String indicator, String query) {
        Response answer = analyst.asks().get("/v1/indicators/" + indicator + "/values?" + query);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}

package org.socle.registry.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SeededRegister;
import org.socle.registry.SeededRegister.Alike;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class RolloutWaveComponentTest {

    private static final String WAVES = "/v1/rollout-waves";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final String programme = "P"
            + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                    .toUpperCase(Locale.ROOT);

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I7_anAreaIsInsideAWaveFromItsFirstDayOn() {
        plans(1, true, "2026-01-01", "SN-ZG-01").then().statusCode(201).header("Location", notNullValue());
        plans(2, false, "2027-01-01", "SN-ZG").then().statusCode(201);

        reached("SN-ZG-01-01", "2025-12-31").then().body("items", hasSize(0));
        reached("SN-ZG-01-01", "2026-01-01").then().body("items.wave", contains(1));
        reached("SN-ZG-02-01", "2026-12-31").then().body("items", hasSize(0));
        reached("SN-ZG-02-01", "2027-01-01").then().body("items.wave", contains(2));
        reached("SN-ZG-01-01", "2027-01-01").then().body("items.wave", contains(1, 2));
        reached("SN-DK-01-01", "2027-01-01").then().body("items", hasSize(0));
    }

    @Test
    void I7_figuresAreSplitIntoPilotAreasAndTheOthers() {
        var register = new SeededRegister(sql, scoped);
        register.households(5, Alike.in("SN-SE-03-01"));
        register.households(6, Alike.in("SN-SE-03-02"));
        plans(1, true, "2026-01-01", "SN-SE-03-01").then().statusCode(201);
        plans(2, true, "2126-01-01", "SN-SE-03-02").then().statusCode(201);

        JsonPath split = admin.asks()
                .get("/v1/indicators/registered-households/values?territory=SN-SE-03&by=pilot")
                .jsonPath();

        assertThat(split.getInt("items.find { it.group.pilot == 'PILOT' }.numerator"))
                .isEqualTo(5);
        assertThat(split.getInt("items.find { it.group.pilot == 'NON_PILOT' }.numerator"))
                .isEqualTo(6);
    }

    @Test
    void aWaveKeepsItsNumberToItself() {
        String id = plans(1, true, "2026-01-01", "SN-ZG-01").path("id");

        assertProblem(plans(1, false, "2027-01-01", "SN-ZG-02"), "registry.rollout-wave.number-taken", 409);
        assertProblem(
                admin.acts().body(body(1, false, "2027-01-01", "SN-ZG-02")).post(WAVES + "?validate_only=true"),
                "registry.rollout-wave.number-taken",
                409);
        admin.acts()
                .body(body(2, false, "2027-01-01", "SN-ZG-02"))
                .post(WAVES + "?validate_only=true")
                .then()
                .statusCode(200)
                .body("id", nullValue());
        admin.asks()
                .get(WAVES + "/" + id)
                .then()
                .statusCode(200)
                .body("territories", contains("SN-ZG-01"))
                .body("pilot", equalTo(true));
        assertProblem(admin.asks().get(WAVES + "/nothing"), "registry.rollout-wave.not-found", 404);
    }

    @Test
    void nobodyPlansOutsideTheirTerritory() {
        Response outside = RegistryApi.as(TestToken.administrator().in("SN-DK"))
                .acts()
                .body(body(1, true, "2026-01-01", "SN-ZG-01"))
                .post(WAVES);

        assertProblem(
                outside, "platform.request.invalid", 400, "/territories/0", "registry.directory.territory-outside");
        RegistryApi.as(TestToken.registrar())
                .acts()
                .body(body(1, true, "2026-01-01", "SN-DK-01"))
                .post(WAVES)
                .then()
                .statusCode(403);
    }

    private Response reached(String territory, String day) {
        Response waves =
                admin.asks().get(WAVES + "?programme=" + programme + "&territory=" + territory + "&active_on=" + day);
        waves.then().statusCode(200);
        return waves;
    }

    private Response plans(int wave, boolean pilot, String from, String territory) {
        return admin.acts().body(body(wave, pilot, from, territory)).post(WAVES);
    }

    private String body(int wave, boolean pilot, String from, String territory) {
        return """
                {"programme": "%s", "wave": %d, "pilot": %s, "from": "%s", "territories": ["%s"]}
                """.formatted(programme, wave, pilot, from, territory);
    }
}

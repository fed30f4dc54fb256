package org.socle.registry.deprivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.InterruptedWork;
import org.socle.registry.RegistryApi;
import org.socle.registry.SmallSteps;
import org.socle.testkit.identity.TestToken;

/** Counts that are stopped half-way: by a crash, and by somebody who asks. */
@QuarkusTest
@TestProfile(SmallSteps.class)
class InterruptedRunComponentTest {

    private static final String RUNS = "/v1/deprivation-runs";
    private static final int HOUSEHOLDS = 40;

    private final RegistryApi analyst = RegistryApi.as(TestToken.administrator());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @AfterEach
    void letGo() throws SQLException {
        InterruptedWork.letGo();
    }

    @Test
    void aCrashCountsNoChildTwiceAndACancelledRunForgetsWhatItFroze() throws SQLException {
        registers("SN-SL-01-02");
        String definition = defined();
        InterruptedWork.cutWhere("deprivation_run", "NEW.age_unknown > 20");
        Response crashed = starts(definition);
        InterruptedWork.wasBegunAgain(sql, crashed);
        long frozenBeforeTheCrash = children(crashed);

        InterruptedWork.letGo();
        analyst.ended(crashed.path("operation_id"));

        var run = analyst.asks().get(RUNS + "/" + crashed.path("id")).jsonPath();
        assertThat(frozenBeforeTheCrash).isEqualTo(20);
        assertThat(run.getInt("result.bands[0].whole.measures.people")).isEqualTo(HOUSEHOLDS);
        assertThat(run.getInt("result.age_unknown")).isEqualTo(HOUSEHOLDS);
        cancelled(definition);
    }

    private void cancelled(String definition) throws SQLException {
        InterruptedWork.cutWhere("deprivation_run", "NEW.age_unknown > 10");
        Response started = starts(definition);
        InterruptedWork.wasBegunAgain(sql, started);

        analyst.acts()
                .post("/v1/operations/" + started.path("operation_id") + "/cancellation")
                .then()
                .statusCode(200);
        InterruptedWork.letGo();

        await().atMost(Duration.ofMinutes(1))
                .until(() -> "CANCELLED"
                        .equals(analyst.asks()
                                .get("/v1/operations/" + started.path("operation_id"))
                                .path("state")));
        assertThat(analyst.asks().get(RUNS + "/" + started.path("id")).<Object>path("result"))
                .isNull();
    }

    private Response starts(String definition) {
        return analyst.acts().body("""
                        {"definition_id": "%s", "territory": "SN-SL-01-02", "level": "COMMUNE", "as_of": "2026-11-01"}
                        """.formatted(definition)).post(RUNS);
    }

    private long children(Response started) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        SELECT coalesce(sum(children), 0)::bigint AS children
                          FROM deprivation_profile
                         WHERE 'dpr_' || replace(run_id::text, '-', '') = :id
                        """).with("id", started.path("id")).one(row -> row.number("children")));
    }

    private String defined() {
        return analyst.acts()
                .body("""
                        {"code": "INTERRUPTED", "name": "x", "cutoff": 1, "missing": "NOT_DEPRIVED", "bands": [
                          {"code": "CHILDREN", "from_age": 0, "to_age": 17, "dimensions": [
                            {"code": "WATER", "indicators": [{"variable": "WATER", "one_of": ["RIVER"]}]}]}]}
                        """)
                .post("/v1/deprivation-definitions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Households of a head of unknown age and a child. */
    private static void registers(String commune) {
        var list = new StringBuilder("household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,"
                + "commune_code,consent,consent_date\n");
        for (int household = 0; household < HOUSEHOLDS; household++) {
            list.append("R%1$d,R%1$d-1,head,%2$s,%3$s,F,,%4$s,yes,2026-05-12\n"
                    .formatted(household, anyName(), anyName(), commune));
            list.append("R%1$d,R%1$d-2,child,%2$s,%3$s,F,2018-0%5$d-1%6$d,%4$s,yes,2026-05-12\n"
                    .formatted(household, anyName(), anyName(), commune, 1 + household % 9, household % 8));
        }
        RegistryApi.as(TestToken.ngo()).imported("interrupted-run", list.toString());
    }
}

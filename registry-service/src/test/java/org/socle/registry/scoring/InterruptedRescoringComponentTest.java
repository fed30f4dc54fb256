package org.socle.registry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.InterruptedWork;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.SmallSteps;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

/** The scoring of everybody, cut off half-way. */
@QuarkusTest
@TestProfile(SmallSteps.class)
class InterruptedRescoringComponentTest {

    private static final String MODELS = "/v1/scoring-models";
    private static final int HOUSEHOLDS = 35;

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @AfterEach
    void scoreByTheFirstModelAgain() throws SQLException {
        InterruptedWork.letGo();
        String first = admin.asks().get(MODELS + "?limit=500").path("items.find { it.code == 'DEMO_SCORECARD' }.id");
        admin.ended(admin.acts().post(MODELS + "/" + first + "/activation").path("operation_id"));
    }

    @Test
    void aCrashLeavesNobodyUnscoredAndTellsEachScoreOnce() throws SQLException {
        for (int i = 0; i < HOUSEHOLDS; i++) {
            registrar
                    .acts()
                    .body(SampleHousehold.any().json())
                    .post("/v1/households")
                    .then()
                    .statusCode(201);
        }
        InterruptedWork.cutWhere(
                "household_score",
                "NEW.model = 'INTERRUPTED' AND (SELECT count(*) FROM household_score WHERE model = 'INTERRUPTED') >= 20");
        Response activated = admin.acts().post(MODELS + "/" + written() + "/activation");
        InterruptedWork.wasBegunAgain(sql, activated);
        long scoredBeforeTheCrash = households("INTERRUPTED");

        InterruptedWork.letGo();
        var ended = admin.ended(activated.path("operation_id"));

        assertThat(scoredBeforeTheCrash).isEqualTo(20);
        assertThat(households("INTERRUPTED")).isEqualTo(ended.getLong("progress.total"));
        assertThat(households("DEMO_SCORECARD")).isZero();
        assertThat(told.of(HouseholdScoredV1.class))
                .filteredOn(event -> event.model().equals("INTERRUPTED"))
                .extracting(HouseholdScoredV1::householdId)
                .doesNotHaveDuplicates()
                .hasSize((int) ended.getLong("progress.total"));
    }

    /** Households that count: what was merged into another keeps its last score. */
    private long households(String model) {
        return scoped.call(
                TerritoryScope.WHOLE, () -> sql.of("""
                                SELECT count(*) AS households
                                  FROM household_score s
                                  JOIN household h ON h.id = s.household_id AND h.status = 'ACTIVE'
                                 WHERE s.model = :model
                                """).with("model", model).one(row -> row.number("households")));
    }

    private String written() {
        return admin.acts()
                .body("""
                        {"code": "INTERRUPTED", "name": "x",
                         "equations": [{"base": 3, "rules": [{"indicator": "HOUSEHOLD_SIZE", "weight": 1}]}],
                         "categories": [{"category": "POOR"}]}
                        """)
                .post(MODELS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.InterruptedWork;
import org.socle.registry.RegistryApi;
import org.socle.registry.SmallSteps;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

/** Lists that are stopped half-way: by a crash, and by somebody who asks. */
@QuarkusTest
@TestProfile(SmallSteps.class)
class InterruptedImportComponentTest {

    private static final String HEADER = "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,"
            + "commune_code,consent,consent_date\n";
    private static final int HOUSEHOLDS = 40;

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());

    @Inject
    ToldEvents told;

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
    void whatACrashInterruptsGoesOnExactlyWhereItWas() throws SQLException {
        long registeredBefore = registered();
        int householdsBefore = told.of(HouseholdRegisteredV1.class).size();
        int personsBefore = told.of(PersonRegisteredV1.class).size();
        InterruptedWork.cutWhere("import", "NEW.households > 20");
        Response accepted = ngo.pushes("crashed", list("crashed"));
        InterruptedWork.wasBegunAgain(sql, accepted);
        long doneBeforeTheCrash = households(accepted);

        letGo();
        ngo.ended(accepted.path("operation_id"));

        assertThat(doneBeforeTheCrash).isEqualTo(20);
        var push = ngo.asks().get("/v1/imports/" + accepted.path("id")).jsonPath();
        assertThat(push.getInt("counts.households_new")).isEqualTo(HOUSEHOLDS);
        assertThat(push.getInt("counts.persons_new")).isEqualTo(2 * HOUSEHOLDS);
        assertThat(registered() - registeredBefore).isEqualTo(2L * HOUSEHOLDS);
        assertThat(toldOnce(told.of(HouseholdRegisteredV1.class).stream()
                        .skip(householdsBefore)
                        .map(HouseholdRegisteredV1::householdId)
                        .toList()))
                .hasSize(HOUSEHOLDS);
        assertThat(toldOnce(told.of(PersonRegisteredV1.class).stream()
                        .skip(personsBefore)
                        .map(PersonRegisteredV1::personId)
                        .toList()))
                .hasSize(2 * HOUSEHOLDS);
        cancelledKeepsWhatWasDone();
    }

    private void cancelledKeepsWhatWasDone() throws SQLException {
        InterruptedWork.cutWhere("import", "NEW.households > 10");
        Response accepted = ngo.pushes("cancelled", list("cancelled"));
        InterruptedWork.wasBegunAgain(sql, accepted);

        ngo.acts()
                .post("/v1/operations/" + accepted.path("operation_id") + "/cancellation")
                .then()
                .statusCode(200);
        letGo();

        await().atMost(Duration.ofMinutes(1))
                .until(() -> ngo.asks()
                        .get("/v1/operations/" + accepted.path("operation_id"))
                        .path("state")
                        .equals("CANCELLED"));
        assertThat(households(accepted)).isBetween(10L, (long) HOUSEHOLDS - 1);
    }

    private static List<String> toldOnce(List<String> ids) {
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        return ids;
    }

    private long households(Response accepted) {
        return sql.of("SELECT households FROM import WHERE 'imp_' || replace(id::text, '-', '') = :id")
                .with("id", accepted.path("id"))
                .one(row -> row.number("households"));
    }

    private long registered() {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT count(*) AS n FROM person").one(row -> row.number("n")));
    }

    private static String list(String prefix) {
        var list = new StringBuilder(HEADER);
        for (int household = 0; household < HOUSEHOLDS; household++) {
            for (String relationship : List.of("head", "child")) {
                list.append("%s-%02d,%s-%02d-%s,%s,%s,%s,F,%s,SN-DK-01-01,yes,2026-05-12\n"
                        .formatted(
                                prefix,
                                household,
                                prefix,
                                household,
                                relationship,
                                relationship,
                                anyName(),
                                anyName(),
                                anyDay()));
            }
        }
        return list.toString();
    }
}

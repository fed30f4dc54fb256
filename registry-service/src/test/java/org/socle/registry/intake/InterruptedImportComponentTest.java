package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
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
        asOwner("DROP TRIGGER IF EXISTS stop_half_way ON import", "DROP FUNCTION IF EXISTS stop_half_way()");
    }

    @Test
    void whatACrashInterruptsGoesOnExactlyWhereItWas() throws SQLException {
        long registeredBefore = registered();
        int householdsBefore = told.of(HouseholdRegisteredV1.class).size();
        int personsBefore = told.of(PersonRegisteredV1.class).size();
        cutConnectionsAfter(20);
        Response accepted = ngo.pushes("crashed", list("crashed"));
        await().atMost(Duration.ofMinutes(1)).until(() -> attempts(accepted) >= 2);
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
        cutConnectionsAfter(10);
        Response accepted = ngo.pushes("cancelled", list("cancelled"));
        await().atMost(Duration.ofMinutes(1)).until(() -> attempts(accepted) >= 2);

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

    /** Ends the service's own connection in the middle of a step, as a killed process or database does. */
    private static void cutConnectionsAfter(int households) throws SQLException {
        asOwner(
                """
                CREATE FUNCTION stop_half_way() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF NEW.households > %d THEN
                        PERFORM pg_terminate_backend(pg_backend_pid());
                    END IF;
                    RETURN NEW;
                END $$
                """.formatted(households),
                "CREATE TRIGGER stop_half_way BEFORE UPDATE ON import FOR EACH ROW EXECUTE FUNCTION stop_half_way()");
    }

    private static void asOwner(String... statements) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.flyway.jdbc-url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class))) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private long attempts(Response accepted) {
        return sql.of("SELECT attempts FROM operation WHERE 'op_' || replace(id::text, '-', '') = :id")
                .with("id", accepted.path("operation_id"))
                .one(row -> (long) row.integer("attempts"));
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

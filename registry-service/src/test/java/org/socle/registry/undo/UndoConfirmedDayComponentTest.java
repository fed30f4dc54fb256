package org.socle.registry.undo;

import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.undo.UndoCalls.COMMUNE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.undo.UndoCalls.Row;
import org.socle.testkit.identity.TestToken;

/** A list that moved the day on which a household was confirmed takes that back as well. */
@QuarkusTest
class UndoConfirmedDayComponentTest {

    private static final String REGISTERED = "2025-01-10";
    private static final String CONFIRMED = "2025-06-02";

    private final UndoCalls calls = new UndoCalls();
    private final Row awa = calls.row("A", "-1", "head");
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));
    private final String today = LocalDate.now(Clock.systemUTC()).toString();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    Config config;

    private String household = "";

    @BeforeEach
    void registerLongAgo() throws SQLException {
        RegistryApi.loadTerritories();
        calls.pushes("-1", awa);
        household = registrar
                .asks()
                .get("/v1/persons/" + UndoCalls.person(sql, scoped, awa))
                .path("household_id");
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.flyway.jdbc-url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = owner.createStatement()) {
            statement.execute("SELECT set_config('app.lo', '0', false), set_config('app.hi', '2147483647', false)");
            String id = "replace('%s', 'hh_', '')::uuid".formatted(household);
            statement.executeUpdate("UPDATE household SET registered_at = '" + REGISTERED + "' WHERE id = " + id);
            statement.executeUpdate(
                    "UPDATE source_record SET recorded_at = '" + REGISTERED + "' WHERE household_id = " + id);
        }
    }

    @Test
    void theDayOfRegistrationStandsWhereNothingElseWasSaid() {
        String push = calls.pushes("-2", awa.with("roof", "zinc")).getString("id");
        isConfirmedOn(today);

        calls.undone(push, "");

        isConfirmedOn(REGISTERED);
    }

    @Test
    void aConfirmationStands() {
        String etag = registrar.asks().get("/v1/households/" + household).header("ETag");
        registrar
                .acts()
                .header("If-Match", etag)
                .body("{\"channel\": \"HOME_VISIT\", \"confirmed_on\": \"" + CONFIRMED + "\"}")
                .post("/v1/households/" + household + "/confirmations")
                .then()
                .statusCode(201);
        String push = calls.pushes("-2", awa.with("roof", "zinc")).getString("id");
        isConfirmedOn(today);

        calls.undone(push, "");

        isConfirmedOn(CONFIRMED);
    }

    @Test
    void anotherListThatCollectedTheHouseholdStands() {
        UndoCalls.partner("OTHER-NGO").imported(calls.reference, UndoCalls.list(awa));
        String push = calls.pushes("-2", awa.with("roof", "zinc")).getString("id");

        calls.undone(push, "");

        isConfirmedOn(today);
    }

    private void isConfirmedOn(String day) {
        registrar
                .asks()
                .get("/v1/households/" + household)
                .then()
                .body("commune_code", equalTo(COMMUNE))
                .body("last_confirmed_on", equalTo(day));
    }
}

package org.socle.registry;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;
import org.socle.kit.sql.Sql;

/** Long work that is cut off where a test wants it. */
public final class InterruptedWork {

    private InterruptedWork() {}

    /** Ends the service's own connection where a row would come to be so, as a killed process or database does. */
    public static void cutWhere(String table, String condition) throws SQLException {
        asOwner(
                """
                CREATE FUNCTION stop_half_way() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF %s THEN
                        PERFORM pg_terminate_backend(pg_backend_pid());
                    END IF;
                    RETURN NEW;
                END $$
                """.formatted(condition),
                "CREATE TRIGGER stop_half_way BEFORE UPDATE ON " + table
                        + " FOR EACH ROW EXECUTE FUNCTION stop_half_way()");
    }

    public static void letGo() throws SQLException {
        asOwner("DROP FUNCTION IF EXISTS stop_half_way() CASCADE");
    }

    /** Waits until work was cut off and begun again. */
    public static void wasBegunAgain(Sql sql, Response accepted) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> sql.of("SELECT attempts FROM operation WHERE 'op_' || replace(id::text, '-', '') = :id")
                                .with("id", accepted.path("operation_id"))
                                .one(row -> row.integer("attempts"))
                        >= 2);
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
}

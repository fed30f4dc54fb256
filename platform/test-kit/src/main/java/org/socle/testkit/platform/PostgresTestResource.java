package org.socle.testkit.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.socle.local.postgres.PostgresAdmin;
import org.socle.local.postgres.PostgresServer;

/**
 * A real PostgreSQL for component tests: one server for all of a module's tests, and an empty database each time the
 * service starts. The service works in it with the same two roles as on a real machine.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    /** Kept in the JVM's properties: Quarkus loads this class anew, with new statics, for every test profile. */
    private static final String ADMIN_URL = "socle.test.postgres.url";

    private static final String ADMIN_USER = "socle.test.postgres.user";
    private static final String ADMIN_PASSWORD = "socle.test.postgres.password";
    private static final Path FOLDER = Path.of("target", "postgres-for-tests").toAbsolutePath();

    @Override
    public Map<String, String> start() {
        return ServiceSettings.onTheClassPath()
                .service()
                .map(PostgresTestResource::databaseOf)
                .orElse(Map.of());
    }

    @Override
    public void stop() {
        // The server serves the next profile too; it ends with the JVM.
    }

    private static Map<String, String> databaseOf(String service) {
        var admin = runningServer();
        dropDatabase(admin, service);
        var database = admin.createDatabase(service, "owner-for-tests", "app-for-tests");
        return Map.of(
                "SOCLE_DB_URL", database.url(),
                "SOCLE_DB_OWNER_USER", database.ownerUser(),
                "SOCLE_DB_OWNER_PASSWORD", database.ownerPassword(),
                "SOCLE_DB_APP_USER", database.appUser(),
                "SOCLE_DB_APP_PASSWORD", database.appPassword());
    }

    private static synchronized PostgresAdmin runningServer() {
        if (System.getProperty(ADMIN_URL) == null) {
            PostgresServer.stop(FOLDER); // A JVM that was killed has left it running.
            var server = PostgresServer.start(FOLDER, 0);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.setProperty(ADMIN_URL, server.admin().serverUrl());
            System.setProperty(ADMIN_USER, server.admin().user());
            System.setProperty(ADMIN_PASSWORD, server.admin().password());
        }
        return new PostgresAdmin(
                System.getProperty(ADMIN_URL), System.getProperty(ADMIN_USER), System.getProperty(ADMIN_PASSWORD));
    }

    private static void dropDatabase(PostgresAdmin admin, String name) {
        try (var connection =
                        DriverManager.getConnection(admin.serverUrl() + "postgres", admin.user(), admin.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty the database " + name, e);
        }
    }
}

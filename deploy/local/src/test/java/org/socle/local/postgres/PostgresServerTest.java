package org.socle.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    @Test
    void aStartedServerIsDurableAndKeepsItsDataOverARestart() throws SQLException {
        try (var server = PostgresServer.start(folder, 0)) {
            assertThat(server.admin().show("fsync")).isEqualTo("on");
            assertThat(server.admin().show("synchronous_commit")).isEqualTo("on");
            Database database = server.createDatabase("registry");
            execute(
                    database.url(),
                    database.ownerUser(),
                    database.ownerPassword(),
                    "CREATE TABLE kept AS SELECT 1 AS a");
        }
        assertThat(PostgresServer.processOf(folder)).isEmpty();

        try (var server = PostgresServer.start(folder, 0)) {
            Database database = server.createDatabase("registry");
            execute(database.url(), database.ownerUser(), database.ownerPassword(), "INSERT INTO kept VALUES (2)");
        }
    }

    @Test
    void theApplicationRoleNeitherOwnsNorBypasses() throws SQLException {
        try (var server = PostgresServer.start(folder, 0)) {
            Database database = server.createDatabase("registry");
            server.createDatabase("registry", database.ownerPassword(), database.appPassword());

            assertThatThrownBy(() -> execute(
                            database.url(), database.appUser(), database.appPassword(), "CREATE TABLE mine (a int)"))
                    .hasMessageContaining("permission denied");
            assertThat(count(server.admin(), """
                    SELECT count(*) FROM pg_roles
                     WHERE rolname = 'registry_app' AND rolcanlogin AND NOT rolbypassrls AND NOT rolsuper
                    """)).isEqualTo(1);
            assertThat(count(server.admin(), """
                    SELECT count(*) FROM pg_roles WHERE rolname = 'registry_matcher' AND NOT rolcanlogin
                    """)).isEqualTo(1);
            assertThat(count(server.admin(), "SELECT pg_has_role('registry_owner', 'registry_matcher', 'SET')::int"))
                    .isEqualTo(1);
            assertThat(count(server.admin(), "SELECT pg_has_role('registry_app', 'registry_matcher', 'SET')::int"))
                    .isZero();
        }
    }

    @Test
    void aKilledServerStartsAgainWithWhatWasCommitted() throws Exception {
        var killed = PostgresServer.start(folder, 0);
        Database database = killed.createDatabase("benefits", "owner", "app");
        execute(database.url(), database.ownerUser(), "owner", "CREATE TABLE kept AS SELECT 1 AS a");
        PostgresServer.processOf(folder).orElseThrow().destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> PostgresServer.processOf(folder).isEmpty());

        try (var server = PostgresServer.start(folder, 0)) {
            execute(server.admin().serverUrl() + "benefits", "benefits_owner", "owner", "INSERT INTO kept VALUES (2)");
        }
    }

    @Test
    void aHalfMadeDataFolderAndAStrangersProcessNumberDoNotHinderTheStart() throws Exception {
        Files.createDirectories(folder.resolve("data.half"));
        Files.writeString(folder.resolve("data.half/PG_VERSION"), "18");
        PostgresServer.start(folder, 0).close();
        Files.writeString(
                folder.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder + "\n1\n1\n\n\n1 1\n");

        try (var server = PostgresServer.start(folder, 0)) {
            assertThat(server.admin().show("fsync")).isEqualTo("on");
        }
    }

    @Test
    void everyKindOfMachineHasItsArchive() {
        assertThat(PostgresBinaries.archiveName("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(PostgresBinaries.archiveName("Mac OS X", "aarch64")).isEqualTo("postgres-darwin-arm_64.txz");
    }

    private static void execute(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(PostgresAdmin admin, String sql) throws SQLException {
        try (Connection connection = admin.connect("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

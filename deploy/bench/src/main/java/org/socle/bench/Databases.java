package org.socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.socle.local.postgres.CanonicalContent;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** The administrator's way into the databases of a local platform. */
record Databases(String server, String user, String password) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    static Databases of(Settings settings) throws IOException {
        var password = Files.readString(settings.home().resolve("postgres/admin.password"))
                .strip();
        return new Databases(
                "jdbc:postgresql://127.0.0.1:%d/".formatted(settings.port(PartName.POSTGRES)), "postgres", password);
    }

    String url(String database) {
        return server + database;
    }

    /** What every table of a service says, but for identifiers and times. */
    Map<String, String> content(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database), user, password)) {
            return CanonicalContent.of(connection);
        }
    }

    /** Waits until a service has told every event it has written. */
    void awaitQuiet(String database) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            if (count(database, "outbox") == 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the outbox of " + database + " is not empty after " + LONGEST);
    }

    /** Waits until every registered household has been granted what the programme gives: nothing is left to catch up with. */
    void awaitGranted() throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (count("benefits", "entitlement") < count("registry", "household WHERE status = 'ACTIVE'")) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not all households have their entitlement after " + LONGEST);
            }
            Thread.sleep(200);
        }
    }

    private long count(String database, String rows) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database), user, password);
                var statement = connection.prepareStatement("SELECT count(*) FROM " + rows);
                var found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}

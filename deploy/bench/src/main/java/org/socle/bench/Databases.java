package org.socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
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

    /** Waits until a service has told every event it has written. */
    void awaitQuiet(String database) throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        try (var connection = DriverManager.getConnection(url(database), user, password);
                var statement = connection.prepareStatement("SELECT count(*) FROM outbox")) {
            while (System.nanoTime() < deadline) {
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    if (rows.getLong(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("the outbox of " + database + " is not empty after " + LONGEST);
    }
}

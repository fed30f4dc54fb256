package org.socle.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.socle.local.api.PlatformApi;
import org.socle.local.platform.LocalPlatform;
import org.socle.local.platform.Progress;
import org.socle.local.postgres.CanonicalContent;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** A platform for tests, with data and ports of its own. One is shared by all journeys of a run. */
final class RunningPlatform {

    private static final List<String> DATABASES = List.of("registry", "enrollment", "benefits", "grievance");
    /** The same for all, so that keyed hashes in two platforms agree. */
    private static final String SECRET_KEY = "am91cm5leXMtYXJlLXJ1bi13aXRoLXRoaXMta2V5LS0=";

    private static @Nullable RunningPlatform shared;

    private final LocalPlatform platform;
    private @Nullable UndisturbedMainJob mainJob;

    private RunningPlatform(LocalPlatform platform) {
        this.platform = platform;
    }

    /** The platform that all journeys use, with the data of the main job; started by the first, ended with the JVM. */
    static synchronized RunningPlatform shared() {
        var running = shared;
        if (running == null) {
            running = fresh("journeys");
            running.up();
            running.mainJob = UndisturbedMainJob.on(running);
            shared = running;
        }
        return running;
    }

    /** A platform without data, not yet started. It ends with the JVM at the latest. */
    static RunningPlatform fresh(String name) {
        var settings = Settings.isolated(checkout(), name).with(Map.of("SOCLE_SECRET_KEY", SECRET_KEY));
        var stale = LocalPlatform.of(settings);
        stale.down(Progress.silent());
        delete(settings.home());
        var platform = LocalPlatform.of(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> platform.down(Progress.silent())));
        return new RunningPlatform(platform);
    }

    /** How the main job went on the shared platform. */
    UndisturbedMainJob mainJob() {
        return Objects.requireNonNull(mainJob, "the main job was done on the shared platform only");
    }

    void up() {
        platform.upWithoutSupervisor(Progress.silent());
    }

    void down() {
        platform.down(Progress.silent());
        delete(platform.settings().home());
    }

    void kill(PartName part) {
        platform.kill(part);
    }

    LocalPlatform local() {
        return platform;
    }

    PlatformApi api() {
        return platform.api();
    }

    /** Every table of every service by what it says; see {@link CanonicalContent}. */
    Map<String, String> content() throws SQLException {
        var content = new LinkedHashMap<String, String>();
        for (var database : DATABASES) {
            try (var connection = DriverManager.getConnection(url(database), "postgres", adminPassword())) {
                CanonicalContent.of(connection).forEach((table, digest) -> content.put(database + "." + table, digest));
            }
        }
        return content;
    }

    /** Whether every event has been told and every told event been taken: no outbox row, and each inbox at its log's end. */
    boolean isQuiet() throws SQLException {
        for (var database : DATABASES) {
            if (number(database, "SELECT count(*) FROM outbox") > 0
                    || number(
                                    database,
                                    "SELECT count(*) FROM operation WHERE state IN ('QUEUED', 'RUNNING', 'CANCELLING')")
                            > 0) {
                return false;
            }
        }
        return lag().isEmpty();
    }

    /** Describes the first aggregate whose last event a consumer has not taken. */
    private Optional<String> lag() throws SQLException {
        return KafkaLag.of(platform.settings());
    }

    long number(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database), "postgres", adminPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(platform.settings().port(PartName.POSTGRES), database);
    }

    String adminPassword() {
        try {
            return Files.readString(platform.settings().home().resolve("postgres/admin.password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until nothing moves any more. */
    void awaitQuiet() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(this::isQuiet);
    }

    private static Path checkout() {
        return Path.of("../..").toAbsolutePath().normalize();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.socle.local.postgres;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.socle.local.process.CommandFailed;
import org.socle.local.process.FileTree;
import org.socle.local.process.FreePort;
import org.socle.local.process.Secret;

/**
 * A PostgreSQL server with its own data folder, on the loopback interface only, that keeps what it committed.
 *
 * <p>A folder holds {@code data}, {@code admin.password} and {@code postgres.log}.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String ADMIN = "postgres";
    private static final int TRIES_FOR_A_FREE_PORT = 5;
    private static final Duration ORPHANS_LIMIT = Duration.ofSeconds(30);
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final PostgresBinaries binaries;
    private final Path folder;
    private final int port;
    private final PostgresAdmin admin;

    private PostgresServer(PostgresBinaries binaries, Path folder, int port) {
        this.binaries = binaries;
        this.folder = folder;
        this.port = port;
        this.admin = new PostgresAdmin(
                "jdbc:postgresql://127.0.0.1:%d/".formatted(port), ADMIN, Secret.in(folder.resolve("admin.password")));
    }

    /** Starts a server on the folder's data, making them first where there are none; port 0 takes a free one. */
    public static PostgresServer start(Path folder, int port) {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOn(folder, port == 0 ? FreePort.any() : port);
            } catch (CommandFailed e) {
                if (port != 0 || attempt == TRIES_FOR_A_FREE_PORT) {
                    throw e;
                }
            }
        }
    }

    /** The server's process, where one runs on the folder's data. */
    public static Optional<ProcessHandle> processOf(Path folder) {
        return Postmaster.of(data(folder)).map(Postmaster::process);
    }

    /** Ends the server that runs on the folder, if one does. */
    public static void stop(Path folder) {
        if (processOf(folder).isPresent()) {
            PostgresBinaries.unpacked()
                    .run(
                            "pg_ctl",
                            List.of(
                                    "stop",
                                    "-w",
                                    "-t",
                                    "60",
                                    "-m",
                                    "fast",
                                    "-D",
                                    data(folder).toString()));
        }
    }

    private static PostgresServer startOn(Path folder, int port) {
        var server = new PostgresServer(PostgresBinaries.unpacked(), folder.toAbsolutePath(), port);
        try {
            server.makeData();
            server.writeSettings();
            Postmaster.forgetTheDead(data(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare PostgreSQL's folder " + folder, e);
        }
        server.launch();
        server.assertDurable();
        return server;
    }

    public int port() {
        return port;
    }

    /** The administrator's door: URL prefix, user and password. */
    public PostgresAdmin admin() {
        return admin;
    }

    /** A database with new random passwords for its roles; what was in it stays. */
    public Database createDatabase(String name) {
        return createDatabase(name, Secret.random(), Secret.random());
    }

    public Database createDatabase(String name, String ownerPassword, String appPassword) {
        return admin.createDatabase(name, ownerPassword, appPassword);
    }

    @Override
    public void close() {
        stop(folder);
    }

    private void makeData() throws IOException {
        Path data = data(folder);
        if (Files.exists(data)) {
            return;
        }
        // initdb that was killed half-way must leave nothing that looks like data: made aside, moved when whole.
        Path half = folder.resolve("data.half");
        FileTree.delete(half);
        Files.createDirectories(folder);
        Path password = folder.resolve("admin.password");
        binaries.run(
                "initdb",
                List.of(
                        "-D",
                        half.toString(),
                        "-U",
                        ADMIN,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + password,
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.writeString(half.resolve("postgresql.conf"), "\ninclude 'socle.conf'\n", StandardOpenOption.APPEND);
        Files.writeString(half.resolve("socle.conf"), "");
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void writeSettings() throws IOException {
        Path settings = data(folder).resolve("socle.conf");
        Files.writeString(settings, """
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 160
                shared_buffers = 256MB
                max_wal_size = 2GB
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                """.formatted(port));
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
    }

    /**
     * After a crash the dead server's children may hold its shared memory for a moment, or the system still lists its
     * process; PostgreSQL rightly refuses to start beside them, and is tried again until they are gone.
     */
    private void launch() {
        Path log = folder.resolve("postgres.log");
        long deadline = System.nanoTime() + ORPHANS_LIMIT.toNanos();
        while (true) {
            long before = size(log);
            try {
                binaries.run(
                        "pg_ctl",
                        List.of(
                                "start",
                                "-w",
                                "-t",
                                String.valueOf(START_LIMIT.toSeconds()),
                                "-D",
                                data(folder).toString(),
                                "-l",
                                log.toString()));
                return;
            } catch (CommandFailed e) {
                if (System.nanoTime() > deadline || !theDeadAreInTheWay(log, before)) {
                    stop(folder);
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            }
        }
    }

    private static long size(Path log) {
        return log.toFile().length();
    }

    private static boolean theDeadAreInTheWay(Path log, long position) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            var said = new byte[(int) Math.min(64 * 1024, file.length() - position)];
            file.readFully(said);
            var words = new String(said, StandardCharsets.UTF_8);
            return words.contains("shared memory block") || words.contains("\"postmaster.pid\" already exists");
        } catch (IOException e) {
            return false;
        }
    }

    private void assertDurable() {
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            if (!admin.show(setting).equals("on")) {
                close();
                throw new IllegalStateException("PostgreSQL runs with " + setting
                        + " off: a crash would lose data. Remove it from postgresql.auto.conf in " + data(folder));
            }
        }
    }

    private static Path data(Path folder) {
        return folder.toAbsolutePath().resolve("data");
    }
}

package org.socle.testkit.messaging;

import java.net.URI;
import java.nio.file.Path;
import org.socle.local.postgres.PostgresServer;

/** Stops the database of the tests and starts it again where it was. */
public final class PostgresOutage {

    private static final Path FOLDER = Path.of("target", "postgres-for-tests").toAbsolutePath();

    private final int port;

    private PostgresOutage(int port) {
        this.port = port;
    }

    public static PostgresOutage begin() {
        var url = System.getProperty("socle.test.postgres.url");
        PostgresServer.stop(FOLDER);
        return new PostgresOutage(URI.create(url.substring("jdbc:".length())).getPort());
    }

    public void end() {
        PostgresServer.start(FOLDER, port);
    }
}

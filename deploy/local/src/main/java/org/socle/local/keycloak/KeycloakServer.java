package org.socle.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** How to run Keycloak with a home folder of its own. */
public record KeycloakServer(Path home) {

    public KeycloakServer {
        home = home.toAbsolutePath();
    }

    public static String version() {
        return KeycloakDistribution.version();
    }

    /** The words of its command line that no other process has. */
    public String mark() {
        return "-Dkc.home.dir=" + home;
    }

    /** Makes the home folder; the realm is read at the start and only where it does not exist yet. */
    public void prepare(Path realm) {
        Path shared = KeycloakDistribution.built();
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (String folder : List.of("lib", "conf", "providers", "themes")) {
                link(home.resolve(folder), shared.resolve(folder));
            }
            Files.copy(
                    realm,
                    home.resolve("data/import").resolve("socle-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Keycloak's folder " + home, e);
        }
    }

    /** The command that runs the prepared server in the foreground; its settings are environment variables. */
    public List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                mark(),
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
    }

    private static void link(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}

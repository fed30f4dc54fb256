package org.socle.local.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the built benchmarks in a JVM of their own. */
public final class Benchmarks {
    private Benchmarks() {}

    /** @return their exit code */
    public static int run(Path checkout, List<String> names) {
        Path target = checkout.resolve("deploy/bench/target");
        try {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dslf4j.internal.verbosity=ERROR",
                    "-cp",
                    target.resolve("classes") + ":"
                            + Files.readString(target.resolve("bench.classpath"))
                                    .strip(),
                    "org.socle.bench.Main",
                    checkout.toString()));
            command.addAll(names);
            return new ProcessBuilder(command)
                    .directory(checkout.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run the benchmarks", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the benchmarks ran", e);
        }
    }
}

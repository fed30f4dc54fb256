package org.socle.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.socle.local.api.Answer;
import org.socle.local.platform.LocalPlatform;
import org.socle.local.platform.Progress;
import org.socle.local.settings.Settings;

/** A platform of a benchmark's own, with its own data and ports, which leaves nothing behind. */
record BenchPlatform(Settings settings, LocalPlatform platform) implements AutoCloseable {

    /** Options of the services' JVMs, which count for benchmarks as they do elsewhere. */
    private static final String JAVA_OPTIONS = "SOCLE_JAVA_OPTIONS";

    /** Not started yet, and without data. */
    static BenchPlatform fresh(Path checkout) throws IOException {
        return fresh(checkout, Map.of());
    }

    /** The same with settings of its own. */
    static BenchPlatform fresh(Path checkout, Map<String, String> own) throws IOException {
        var options = Settings.load(checkout, System.getenv()).get(JAVA_OPTIONS);
        var settings = Settings.isolated(checkout, "bench")
                .with(options.map(value -> Map.of(JAVA_OPTIONS, value)).orElse(Map.of()))
                .with(own);
        deleteFolder(settings.home());
        return new BenchPlatform(settings, LocalPlatform.of(settings));
    }

    void loadTerritories() throws Exception {
        var admin = platform.api().person("admin", "socle-demo");
        var file = Files.createTempFile("socle-bench", ".csv");
        try (InputStream in = Objects.requireNonNull(
                BenchPlatform.class.getResourceAsStream("/demo/territories-sn.csv"), "territories")) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        var operation = admin.postFile(
                        "/api/registry/v1/territory-imports",
                        "text/csv",
                        file,
                        UUID.randomUUID().toString())
                .expect(202);
        admin.await(followed(operation));
        Files.delete(file);
    }

    /** The path under which the work that was begun is followed; the header names the gateway. */
    static String followed(Answer accepted) {
        return URI.create(accepted.header("Location").orElseThrow()).getPath();
    }

    @Override
    public void close() throws IOException {
        platform.down(Progress.silent());
        deleteFolder(settings.home());
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (var walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : paths) {
            Files.delete(path);
        }
    }
}

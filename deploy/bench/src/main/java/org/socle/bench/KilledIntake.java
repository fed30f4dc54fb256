package org.socle.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.socle.bench.matching.ProgressLines;
import org.socle.local.api.Session;
import org.socle.local.platform.Progress;
import org.socle.local.settings.PartName;

/**
 * Whether a list leaves the same register when the registry is killed three times while it works on it. The list holds
 * people twice and rows that are refused, so that what is found out about a row depends on the rows before it.
 */
final class KilledIntake implements Benchmark {

    private static final int KILLS = 3;
    private static final int MEMBERS = 6;
    /** One household in so many comes a second time, under other references. */
    private static final int REPEATED = 20;
    /** One household in so many has a member of whom the sex cannot be read. */
    private static final int UNREADABLE = 50;

    private static final double LAST_SHARE = 0.9;
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final Duration PAUSE = Duration.ofMillis(20);
    /** The same for both, so that keyed hashes in two registers agree. */
    private static final String SECRET_KEY = "YmVuY2htYXJrcy1hcmUtcnVuLXdpdGgtdGhpcy1rZXk=";

    private final Path checkout;
    private final int rows;
    private final long seed;
    private final ProgressLines progress = new ProgressLines(System.out);

    KilledIntake(Path checkout, int rows, long seed) {
        this.checkout = checkout;
        this.rows = rows;
        this.seed = seed;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String title() {
        return "one list twice, the registry killed with -9 three times in one of them";
    }

    @Override
    public void run(Consumer<Metric> report) throws Exception {
        var random = new Random(seed);
        // One in each third, so that the list is at work again before the next.
        var moments = IntStream.range(0, KILLS)
                .mapToObj(kill -> LAST_SHARE * (kill + random.nextDouble()) / KILLS)
                .toList();
        System.out.printf("  seed %d: killed after %s of the rows%n", seed, shares(moments));
        var file = Files.createTempFile("socle-bench", ".csv");
        try {
            write(file);
            var undisturbed = pushed(file, "undisturbed", List.of());
            var killed = pushed(file, "killed three times", moments);
            report.accept(Metric.told("rows pushed", undisturbed.rows(), "persons"));
            report.accept(Metric.told("undisturbed, until told", undisturbed.seconds(), "s"));
            report.accept(Metric.told("killed three times, until told", killed.seconds(), "s"));
            report.accept(Metric.atLeast("killed while the list was at work", killed.kills(), "times", KILLS));
            var differences = undisturbed.differences(killed);
            differences.forEach(line -> System.out.println("  differs: " + line));
            report.accept(Metric.atLeast("killed_three_times_equal", differences.isEmpty() ? 1 : 0, "", 1));
        } finally {
            Files.delete(file);
        }
    }

    private Outcome pushed(Path file, String work, List<Double> moments) throws Exception {
        try (var bench = BenchPlatform.fresh(checkout, Map.of("SOCLE_SECRET_KEY", SECRET_KEY))) {
            bench.platform().upWithoutSupervisor(Progress.silent());
            bench.loadTerritories();
            var ngo = bench.platform().api().machine("demo-ngo", "socle-demo");
            progress.begin(work);
            var start = System.nanoTime();
            var push = ngo.postFile(
                            "/api/registry/v1/imports?source=bench&reference=kills",
                            "text/csv",
                            file,
                            UUID.randomUUID().toString())
                    .expect(202);
            var operation = BenchPlatform.followed(push);
            var kills = 0;
            for (var moment : moments) {
                var atWork = await(ngo, operation, moment, work);
                bench.platform().kill(PartName.REGISTRY);
                kills += atWork ? 1 : 0;
                bench.platform().upWithoutSupervisor(Progress.silent());
            }
            await(ngo, operation, 1, work);
            Databases.of(bench.settings()).awaitQuiet("registry");
            var seconds = (System.nanoTime() - start) / 1e9;
            var id = push.body().path("id").asText();
            var refused = ngo.send(ngo.request("/api/registry/v1/imports/" + id + "/rejected-rows")
                    .header("Accept", "text/csv")
                    .GET()
                    .build());
            var counts = ngo.get("/api/registry/v1/imports/" + id).expect(200).body();
            return new Outcome(
                    counts.path("rows").asLong(),
                    counts.path("counts").toString(),
                    refused.expect(200).text(),
                    Databases.of(bench.settings()).content("registry"),
                    kills,
                    seconds);
        }
    }

    /** Waits until so large a share of the rows is done; tells whether there is more to do. */
    private boolean await(Session ngo, String path, double share, String work) throws Exception {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline) {
            var operation = ngo.get(path).expect(200).body();
            var done = operation.path("progress").path("processed").asLong();
            var all = operation.path("progress").path("total").asLong(rows);
            progress.done(work, done, all);
            switch (operation.path("state").asText()) {
                case "SUCCEEDED" -> {
                    return false;
                }
                case "FAILED", "CANCELLED" -> throw new IOException("the list ended as " + operation);
                case "RUNNING" -> {
                    if (share < 1 && done >= share * all) {
                        return true;
                    }
                }
                default -> {}
            }
            Thread.sleep(PAUSE);
        }
        throw new IOException("the list did not come so far within " + LONGEST);
    }

    private void write(Path file) throws IOException {
        var households = Math.max(UNREADABLE, rows / MEMBERS * REPEATED / (REPEATED + 1));
        new People(seed).csv(file, "kills", households);
        var lines = Files.readAllLines(file);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(lines.getFirst());
            out.newLine();
            for (var household = 0; household < households; household++) {
                write(out, lines, household, household % UNREADABLE == UNREADABLE - 1);
            }
            for (var household = 0; household < households; household += REPEATED) {
                for (var member = 0; member < MEMBERS; member++) {
                    out.write(line(lines, household, member).replace("kills-", "again-"));
                    out.newLine();
                }
            }
        }
    }

    private static void write(BufferedWriter out, List<String> lines, int household, boolean unreadable)
            throws IOException {
        for (var member = 0; member < MEMBERS; member++) {
            var line = line(lines, household, member);
            out.write(unreadable && member == MEMBERS - 1 ? line.replaceFirst(",[FM],", ",?,") : line);
            out.newLine();
        }
    }

    private static String line(List<String> lines, int household, int member) {
        return lines.get(1 + household * MEMBERS + member);
    }

    private static String shares(List<Double> moments) {
        return String.join(
                ", ",
                moments.stream()
                        .map(moment -> "%.1f %%".formatted(100 * moment))
                        .toList());
    }

    /**
     * What came of a list.
     *
     * @param counts how many rows had which outcome
     * @param refused the refused rows with their reasons
     * @param content every table of the registry by what it says
     */
    private record Outcome(
            long rows, String counts, String refused, Map<String, String> content, int kills, double seconds) {

        List<String> differences(Outcome other) {
            var differences = new ArrayList<String>();
            if (!counts.equals(other.counts)) {
                differences.add("outcomes of rows: " + counts + " and " + other.counts);
            }
            if (!refused.equals(other.refused)) {
                differences.add("the refused rows");
            }
            var tables = new TreeSet<>(content.keySet());
            tables.addAll(other.content.keySet());
            for (var table : tables) {
                var here = content.getOrDefault(table, "-");
                var there = other.content.getOrDefault(table, "-");
                if (!here.equals(there)) {
                    differences.add("table %s: %s and %s".formatted(table, here, there));
                }
            }
            return List.copyOf(differences);
        }

        @Override
        public String toString() {
            return "Outcome[hidden]";
        }
    }
}

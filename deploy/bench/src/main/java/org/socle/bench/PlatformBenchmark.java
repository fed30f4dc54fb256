package org.socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.socle.local.api.PlatformApi;
import org.socle.local.api.Session;
import org.socle.local.platform.LocalPlatform;
import org.socle.local.platform.Progress;
import org.socle.local.process.Memory;
import org.socle.local.settings.Settings;

/**
 * What the platform costs over the raw machine: registrations against the same writes by JDBC, an import, the way from a
 * registration to an entitlement over three services, start-up and memory. On a platform of its own, with fsync on.
 */
final class PlatformBenchmark implements Benchmark {

    private static final int CLIENTS = 16;
    private static final int IMPORTED_HOUSEHOLDS = 10_000;
    private static final ClosedLoop LOOP = new ClosedLoop(CLIENTS, Duration.ofSeconds(30), Duration.ofSeconds(30));
    private static final double MIB = 1024.0 * 1024.0;

    private final Path checkout;

    PlatformBenchmark(Path checkout) {
        this.checkout = checkout;
    }

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public String title() {
        return "the whole platform on this machine, fsync on";
    }

    @Override
    public void run(Consumer<Metric> report) throws Exception {
        try (var bench = BenchPlatform.fresh(checkout)) {
            var platform = bench.platform();
            var settings = bench.settings();
            measureStart(platform, report);
            var api = platform.api();
            bench.loadTerritories();
            measureRegistrations(api, settings, report);
            measureImport(api, settings, report);
            measureEntitlements(api, settings, report);
            measureMemory(platform, report);
        }
    }

    private static void measureStart(LocalPlatform platform, Consumer<Metric> report) {
        report.accept(Metric.told("first start, data made anew", seconds(() -> platform.up(Progress.silent())), "s"));
        platform.down(Progress.silent());
        var again = seconds(() -> platform.up(Progress.silent()));
        report.accept(Metric.atMost("second start, until all is ready", again, "s", 60));
    }

    private static void measureRegistrations(PlatformApi api, Settings settings, Consumer<Metric> report)
            throws Exception {
        var ministry = api.machine("demo-ministry", "socle-demo");
        var seeds = new AtomicLong(1);
        var sample = register(ministry, new People(0).household());
        var database = Databases.of(settings);
        database.awaitQuiet("registry");
        var sampled = "SELECT xmin::text FROM household WHERE id = '%s'".formatted(uuid(sample));
        double raw;
        try (var floor = new RawFloor(database.url("registry"), database.user(), database.password(), sampled)) {
            report.accept(
                    Metric.told("rows written by one registration of six persons", floor.rowsPerCommand(), "rows"));
            raw = floor.commandsPerSecond(CLIENTS, LOOP.warmUp(), LOOP.measured());
        }
        report.accept(Metric.told("raw JDBC, the same rows, 16 connections", raw, "commands/s"));
        var registered = LOOP.rate(() -> {
            var people = new People(seeds.getAndIncrement());
            return () -> register(ministry, people.household());
        });
        report.accept(Metric.told("registrations through the gateway, 16 clients", registered, "commands/s"));
        report.accept(Metric.told("persons registered through the gateway", registered * 6, "persons/s"));
        report.accept(Metric.atLeast("registrations over raw", registered / raw, "ratio", 0.2));
        database.awaitQuiet("registry");
    }

    private static void measureImport(PlatformApi api, Settings settings, Consumer<Metric> report) throws Exception {
        var ngo = api.machine("demo-ngo", "socle-demo");
        var file = Files.createTempFile("socle-bench", ".csv");
        var persons = new People(1_000_000).csv(file, "H", IMPORTED_HOUSEHOLDS);
        var start = System.nanoTime();
        var accepted = ngo.postFile(
                        "/api/registry/v1/imports?source=bench&reference=bench-1",
                        "text/csv",
                        file,
                        UUID.randomUUID().toString())
                .expect(202);
        ngo.await(BenchPlatform.followed(accepted));
        var committed = elapsed(start);
        Databases.of(settings).awaitQuiet("registry");
        var told = elapsed(start);
        Files.delete(file);
        report.accept(Metric.told("import, rows", persons, "persons"));
        report.accept(Metric.told("import, until committed", persons / committed, "persons/s"));
        report.accept(
                Metric.atLeast("import, until committed and all events told", persons / told, "persons/s", 2_000));
    }

    private static void measureEntitlements(PlatformApi api, Settings settings, Consumer<Metric> report)
            throws Exception {
        new BenchProgramme(api).open();
        Databases.of(settings).awaitGranted();
        var ministry = api.machine("demo-ministry", "socle-demo");
        try (var granted = new GrantedEntitlements(settings)) {
            // A quarter of the rate first: it tells whether the way itself is slow, or the machine at its limit.
            var quarter =
                    new EntitlementLatency(ministry, granted).run(25, Duration.ofSeconds(20), Duration.ofSeconds(30));
            report.accept(Metric.told("registration to entitlement at 25/s, p50", millis(quarter, 50), "ms"));
            report.accept(Metric.told("registration to entitlement at 25/s, p99", millis(quarter, 99), "ms"));
            var whole =
                    new EntitlementLatency(ministry, granted).run(100, Duration.ofSeconds(20), Duration.ofSeconds(60));
            report.accept(Metric.told("registration to entitlement at 100/s, p50", millis(whole, 50), "ms"));
            report.accept(Metric.atMost("registration to entitlement at 100/s, p99", millis(whole, 99), "ms", 1_500));
            report.accept(
                    Metric.told("registration to entitlement at 100/s, measured", whole.getTotalCount(), "grants"));
        }
    }

    private static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e3;
    }

    private static void measureMemory(LocalPlatform platform, Consumer<Metric> report) {
        var sum = 0.0;
        for (var part : platform.parts()) {
            var held = part.process().map(Memory::heldBy).orElse(0L) / MIB;
            sum += held;
            report.accept(Metric.told("memory of " + part.name().title() + " after the load, Pss", held, "MiB"));
        }
        report.accept(Metric.atMost("memory of all parts, Pss", sum, "MiB", 3_072));
    }

    static String register(Session session, Map<String, Object> household) throws IOException, InterruptedException {
        return session.post("/api/registry/v1/households", household)
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    private static String uuid(String id) {
        var hex = id.substring(id.indexOf('_') + 1);
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return elapsed(start);
    }

    private static double elapsed(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

package org.socle.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.socle.bench.Chart.Point;
import org.socle.bench.matching.ProgressLines;
import org.socle.local.api.Answer;
import org.socle.local.api.Session;
import org.socle.local.platform.Progress;
import org.socle.local.process.Memory;
import org.socle.local.settings.PartName;

/**
 * How fast lists come in through the gateway, and what that holds in memory: one long list fills the register, then one
 * of a hundred thousand rows is rehearsed and pushed against it, and single persons are registered. Everything is checked,
 * committed and told to the other services meanwhile.
 */
final class IntakeBenchmark implements Benchmark {

    private static final int MEMBERS = 6;
    private static final int PUSHED = 100_000;
    private static final long LARGEST = 1_000_000;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final ClosedLoop REGISTRARS = new ClosedLoop(8, Duration.ofSeconds(20), Duration.ofSeconds(30));
    private static final Duration LONGEST = Duration.ofHours(3);
    private static final double MIB = 1024.0 * 1024.0;

    private final Path checkout;
    private final long registered;
    private final ProgressLines progress = new ProgressLines(System.out);
    private final List<Point> rates = new ArrayList<>();
    private final List<Point> memory = new ArrayList<>();
    private double most;

    IntakeBenchmark(Path checkout, Scale scale) {
        this.checkout = checkout;
        this.registered = Math.min(LARGEST, scale.registers().getLast());
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String title() {
        return "lists through the gateway, fsync on, all services running";
    }

    @Override
    public List<Chart> charts() {
        return List.of(
                new Chart(
                        "A long list, while the register grows",
                        "persons registered",
                        "persons/s",
                        List.of(new Chart.Line("until committed", rates))),
                new Chart(
                        "What the registry holds meanwhile",
                        "persons registered",
                        "MiB",
                        List.of(new Chart.Line("resident memory, Pss", memory))));
    }

    @Override
    public void run(Consumer<Metric> report) throws Exception {
        try (var bench = BenchPlatform.fresh(checkout)) {
            bench.platform().up(Progress.silent());
            bench.loadTerritories();
            fill(bench, report);
            rehearse(bench, report);
            push(bench, report);
            register(bench, report);
        }
    }

    private void fill(BenchPlatform bench, Consumer<Metric> report) throws Exception {
        var file = list("fill", (int) (registered / MEMBERS), 1);
        var before = held(bench);
        most = before;
        var start = System.nanoTime();
        var taken = followed(bench, file, "fill", false, "filling the register", true);
        var seconds = elapsed(start);
        report.accept(Metric.told("one list, rows", taken, "persons"));
        report.accept(Metric.told("one list, until committed", taken / seconds, "persons/s"));
        report.accept(Metric.told("memory of the registry before, Pss", before, "MiB"));
        report.accept(Metric.atMost("memory of the registry, growth during the list", most - before, "MiB", 150));
        Databases.of(bench.settings()).awaitQuiet("registry");
    }

    private void rehearse(BenchPlatform bench, Consumer<Metric> report) throws Exception {
        var file = list("rehearsal", PUSHED / MEMBERS, 2);
        var start = System.nanoTime();
        followed(bench, file, "rehearsal", true, "rehearsing", false);
        report.accept(Metric.atMost("dry run of 100,000 rows", elapsed(start), "s", 30));
    }

    private void push(BenchPlatform bench, Consumer<Metric> report) throws Exception {
        var file = list("push", PUSHED / MEMBERS, 3);
        var start = System.nanoTime();
        var rows = followed(bench, file, "push", false, "pushing", false);
        var committed = elapsed(start);
        Databases.of(bench.settings()).awaitQuiet("registry");
        var told = elapsed(start);
        report.accept(Metric.told("register before the push", registered, "persons"));
        report.accept(Metric.atLeast(
                "push of 100,000 rows, until committed with its events", rows / committed, "persons/s", 2_500));
        report.accept(Metric.atMost("push of 100,000 rows, until committed with its events", committed, "s", 40));
        report.accept(Metric.told("push of 100,000 rows, until told", rows / told, "persons/s"));
    }

    /** One person after another, each a household of one, as a registrar's form sends them. */
    private static void register(BenchPlatform bench, Consumer<Metric> report) throws Exception {
        var ministry = bench.platform().api().machine("demo-ministry", "socle-demo");
        var seeds = new AtomicLong(1_000);
        var registered = REGISTRARS.run(() -> {
            var people = new People(seeds.getAndIncrement());
            return () -> ministry.post(
                            "/api/registry/v1/households",
                            people.household(1),
                            UUID.randomUUID().toString())
                    .expect(201);
        });
        var of = "registration of a person, %d clients".formatted(REGISTRARS.clients());
        report.accept(Metric.atLeast(of, registered.perSecond(), "persons/s", 500));
        report.accept(Metric.told(of + ", p50", registered.millis(50), "ms"));
        report.accept(Metric.atMost(of + ", p99", registered.millis(99), "ms", 30));
    }

    /** Sends a list and follows it to its end. */
    private long followed(
            BenchPlatform bench, Path file, String reference, boolean validateOnly, String work, boolean draw)
            throws Exception {
        var ngo = bench.platform().api().machine("demo-ngo", "socle-demo");
        progress.begin(work);
        var sent = CompletableFuture.supplyAsync(() -> send(ngo, file, reference, validateOnly));
        while (!sent.isDone()) {
            notice(bench);
            Thread.sleep(PAUSE);
        }
        Files.delete(file);
        return end(bench, ngo, BenchPlatform.followed(sent.get()), work, draw);
    }

    private static Answer send(Session ngo, Path file, String reference, boolean validateOnly) {
        try {
            return ngo.postFile(
                            "/api/registry/v1/imports?source=bench&reference=%s&validate_only=%s"
                                    .formatted(reference, validateOnly),
                            "text/csv",
                            file,
                            UUID.randomUUID().toString())
                    .expect(202);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the list was not sent", e);
        }
    }

    /** The most is told, so it is looked at all the time, also while a list is received. */
    private void notice(BenchPlatform bench) {
        most = Math.max(most, held(bench));
    }

    private long end(BenchPlatform bench, Session ngo, String path, String work, boolean draw) throws Exception {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        var drawn = 0L;
        var drawnAt = System.nanoTime();
        while (System.nanoTime() < deadline) {
            notice(bench);
            var operation = ngo.get(path).expect(200).body();
            var done = operation.path("progress").path("processed").asLong();
            var all = operation.path("progress").path("total").asLong();
            progress.done(work, done, all);
            if (draw && done - drawn >= registered / 20) {
                rates.add(new Point(done, (done - drawn) / elapsed(drawnAt)));
                memory.add(new Point(done, held(bench)));
                drawn = done;
                drawnAt = System.nanoTime();
            }
            switch (operation.path("state").asText()) {
                case "SUCCEEDED" -> {
                    return done;
                }
                case "FAILED", "CANCELLED" -> throw new IOException("the list ended as " + operation);
                default -> Thread.sleep(PAUSE);
            }
        }
        throw new IOException("the list did not end within " + LONGEST);
    }

    private static Path list(String name, int households, long seed) throws IOException {
        var file = Files.createTempFile("socle-bench", ".csv");
        new People(seed).csv(file, name, households);
        return file;
    }

    private static double held(BenchPlatform bench) {
        return bench.platform()
                        .part(PartName.REGISTRY)
                        .process()
                        .map(Memory::heldBy)
                        .orElse(0L)
                / MIB;
    }

    private static double elapsed(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

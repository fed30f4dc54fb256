package org.socle.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.socle.bench.Chart.Line;
import org.socle.bench.Chart.Point;
import org.socle.bench.matching.LabelledPairs;
import org.socle.bench.matching.LookAlikes;
import org.socle.bench.matching.OnlineFigures;
import org.socle.bench.matching.PartnerPush;
import org.socle.bench.matching.ProgressLines;
import org.socle.bench.matching.RegisterSizes;
import org.socle.bench.matching.Tally;
import org.socle.local.settings.Settings;

/**
 * How well the registry knows people again, on lists of which the truth is known, and what it costs to check one who
 * comes while the register grows. On a PostgreSQL of its own, with fsync on.
 */
final class MatchingBenchmark implements Benchmark {

    private static final int CHECKS = 6_000;
    private static final long SMALLEST = 10_000;
    private static final long MILLION = 1_000_000;
    private static final double MIB = 1024.0 * 1024.0;

    private final Path checkout;
    private final Scale scale;
    private final ProgressLines progress = new ProgressLines(System.out);
    private final List<OnlineFigures> sizes = new ArrayList<>();

    MatchingBenchmark(Path checkout, Scale scale) {
        this.checkout = checkout;
        this.scale = scale;
    }

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public String title() {
        return "who is known again, and what a check costs while the register grows, fsync on";
    }

    @Override
    public void run(Consumer<Metric> report) throws Exception {
        measureLabelledPairs(report);
        measurePush(report);
        measureLookAlikes(report);
        measureChecks(report);
    }

    @Override
    public List<Chart> charts() {
        return List.of(
                new Chart(
                        "One check while the register grows, one client",
                        "persons registered",
                        "ms",
                        List.of(
                                line("p50", each -> each.alone().millis(50)),
                                line("p99", each -> each.alone().millis(99)),
                                line(
                                        "the bare index probe, p50",
                                        each -> each.probe().millis(50)),
                                line(
                                        "the bare index probe, p99",
                                        each -> each.probe().millis(99)))),
                new Chart(
                        "People compared with one who comes",
                        "persons registered",
                        "persons",
                        List.of(
                                line("mean", each -> each.candidates().mean()),
                                line("p99", each -> each.candidates().p99()))));
    }

    private void measureLabelledPairs(Consumer<Metric> report) {
        var pairs = new LabelledPairs(progress);
        var two = pairs.febrl4();
        report.accept(Metric.atLeast("FEBRL4, F1 without labels at p ≥ 0.5", two.f1(), "ratio", 0.9998));
        report.accept(Metric.atMost("FEBRL4, wrong automatic links", two.wronglyLinked(), "links", 0));
        var one = pairs.febrl1();
        report.accept(Metric.told("FEBRL1, F1 without labels at p ≥ 0.5", one.f1(), "ratio"));
        report.accept(Metric.atMost("FEBRL1, wrong automatic links", one.wronglyLinked(), "links", 0));
    }

    private void measurePush(Consumer<Metric> report) {
        var found = PartnerPush.measure(progress);
        var tally = found.tally();
        report.accept(Metric.told("partner's list, known persons in it", tally.known(), "persons"));
        report.accept(
                Metric.atLeast("partner's list, known persons linked or in review", tally.recall(), "ratio", 0.985));
        report.accept(Metric.told("partner's list, known persons linked", tally.shareLinked(), "ratio"));
        report.accept(Metric.told("partner's list, known persons in review", tally.shareReviewed(), "ratio"));
        report.accept(Metric.atMost("partner's list, wrong automatic links", tally.wronglyLinked(), "links", 0));
        report.accept(Metric.atMost("partner's list, new persons linked", tally.newLinked(), "links", 0));
        report.accept(Metric.told("partner's list, new persons in review", tally.shareOfNewReviewed(), "ratio"));
        found.kinds()
                .forEach((kind, share) -> report.accept(
                        Metric.told("known again of %d: %s".formatted(share.all(), kind), share.share(), "ratio")));
    }

    private void measureLookAlikes(Consumer<Metric> report) {
        LookAlikes.measure(progress).forEach((kind, found) -> {
            reportLookAlikes(kind.words(), found.withTheOthers(), report);
            reportLookAlikes(kind.words() + ", alone", found.alone(), report);
        });
    }

    private static void reportLookAlikes(String who, Tally tally, Consumer<Metric> report) {
        var counted = "%s (%d)".formatted(who, tally.unknown());
        report.accept(Metric.atMost(counted + ", linked", tally.shareOfNewLinked(), "ratio", 0));
        report.accept(Metric.told(counted + ", in review", tally.shareOfNewReviewed(), "ratio"));
    }

    private void measureChecks(Consumer<Metric> report) throws Exception {
        var folder = Settings.isolated(checkout, "bench-matching").home().resolve("postgres");
        new RegisterSizes(folder, scale.registers(), CHECKS, progress).measure(figures -> {
            sizes.add(figures);
            reportCost(figures, report);
            reportFinding(figures, report);
        });
    }

    private void reportCost(OnlineFigures figures, Consumer<Metric> report) {
        var at = "%,d persons: ".formatted(figures.persons());
        var p50 = figures.alone().millis(50);
        report.accept(Metric.told(at + "a check, p50", p50, "ms"));
        report.accept(slowest(at + "a check, p99", figures));
        report.accept(
                Metric.told(at + "the bare index probe, p50", figures.probe().millis(50), "ms"));
        report.accept(
                Metric.told(at + "the bare index probe, p99", figures.probe().millis(99), "ms"));
        report.accept(rate(at + "checks, two clients", figures));
        report.accept(Metric.told(
                at + "a check of two clients, p99", figures.together().millis(99), "ms"));
        if (figures.persons() == MILLION) {
            var smallest = sizes.getFirst().alone().millis(50);
            report.accept(Metric.atMost(at + "p50 over that at %,d".formatted(SMALLEST), p50 / smallest, "times", 3));
        }
        report.accept(Metric.told(at + "keys a person", figures.keysPerPerson(), "keys"));
        report.accept(Metric.told(at + "rows on disk", figures.size().rows() / MIB, "MiB"));
        report.accept(Metric.told(at + "indexes on disk", figures.size().indexes() / MIB, "MiB"));
    }

    private static void reportFinding(OnlineFigures figures, Consumer<Metric> report) {
        var at = "%,d persons: ".formatted(figures.persons());
        var candidates = figures.candidates();
        var tally = figures.tally();
        report.accept(Metric.told(at + "compared with one who comes, mean", candidates.mean(), "persons"));
        report.accept(Metric.told(at + "compared with one who comes, p99", candidates.p99(), "persons"));
        report.accept(Metric.told(at + "who comes back shares a key", candidates.sharing(), "ratio"));
        report.accept(Metric.told(at + "who comes back is compared", candidates.compared(), "ratio"));
        report.accept(Metric.told(at + "who comes back is linked", tally.shareLinked(), "ratio"));
        report.accept(Metric.told(at + "who comes back is in review", tally.shareReviewed(), "ratio"));
        report.accept(Metric.told(at + "who comes back linked to another", tally.wronglyLinked(), "links"));
        report.accept(Metric.told(at + "new persons linked", tally.newLinked(), "links"));
        report.accept(Metric.told(at + "new persons in review", tally.shareOfNewReviewed(), "ratio"));
    }

    /** Targets were set for a million and for five. */
    private static Metric slowest(String what, OnlineFigures figures) {
        var p99 = figures.alone().millis(99);
        if (figures.persons() < MILLION) {
            return Metric.told(what, p99, "ms");
        }
        return Metric.atMost(what, p99, "ms", figures.persons() == MILLION ? 8 : 10);
    }

    private static Metric rate(String what, OnlineFigures figures) {
        var perSecond = figures.together().perSecond();
        return figures.persons() < MILLION
                ? Metric.told(what, perSecond, "checks/s")
                : Metric.atLeast(what, perSecond, "checks/s", 1_200);
    }

    private Line line(String name, ToDoubleFunction<OnlineFigures> value) {
        return new Line(
                name,
                sizes.stream()
                        .map(each -> new Point(each.persons(), value.applyAsDouble(each)))
                        .toList());
    }
}

package org.socle.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.socle.bench.Chart.Line;
import org.socle.bench.Chart.Point;
import org.socle.bench.matching.ProgressLines;
import org.socle.bench.matching.SearchFigures;
import org.socle.bench.matching.SearchFigures.Seen;
import org.socle.bench.matching.SearchFigures.Way;
import org.socle.bench.matching.SearchSizes;
import org.socle.local.settings.Settings;

/**
 * What a search by name costs while the register grows, and whether it finds people whose names were heard otherwise. On
 * a PostgreSQL of its own, with fsync on.
 */
final class SearchBenchmark implements Benchmark {

    private static final int SEARCHES = 2_000;
    private static final long MILLION = 1_000_000;
    private static final double MIB = 1024.0 * 1024.0;

    private final Path checkout;
    private final Scale scale;
    private final List<SearchFigures> sizes = new ArrayList<>();

    SearchBenchmark(Path checkout, Scale scale) {
        this.checkout = checkout;
        this.scale = scale;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String title() {
        return "who is found by names as they are heard, and what a search costs while the register grows, fsync on";
    }

    /** A register of a million takes minutes to fill, so only the large scale has it. */
    @Override
    public void run(Consumer<Metric> report) throws Exception {
        var folder = Settings.isolated(checkout, "bench-search").home().resolve("postgres");
        var registers = scale.registers().stream()
                .filter(size -> scale == Scale.LARGE || size < MILLION)
                .toList();
        new SearchSizes(folder, registers, SEARCHES, new ProgressLines(System.out)).measure(figures -> {
            sizes.add(figures);
            for (var way : Way.values()) {
                report(figures, way, report);
            }
            var at = "%,d persons: ".formatted(figures.persons());
            report.accept(Metric.told(at + "search keys on disk", figures.size().rows() / MIB, "MiB"));
            report.accept(
                    Metric.told(at + "their indexes on disk", figures.size().indexes() / MIB, "MiB"));
        });
    }

    @Override
    public List<Chart> charts() {
        return List.of(chart("One search while the register grows, p50", 50), chart("The same, p99", 99));
    }

    private static void report(SearchFigures figures, Way way, Consumer<Metric> report) {
        var seen = seen(figures, way);
        var at = "%,d persons, %s: ".formatted(figures.persons(), way.words());
        report.accept(Metric.told(at + "p50", seen.timing().millis(50), "ms"));
        report.accept(Metric.atMost(at + "p99", seen.timing().millis(99), "ms", 200));
        report.accept(Metric.told(at + "sought person first", seen.foundFirst(), "ratio"));
        report.accept(Metric.told(at + "sought person on the first page", seen.foundOnPage(), "ratio"));
        report.accept(Metric.told(at + "cut", seen.cut(), "ratio"));
    }

    private Chart chart(String title, double percentile) {
        return new Chart(
                title,
                "persons registered",
                "ms",
                Arrays.stream(Way.values())
                        .map(way -> new Line(
                                way.words(),
                                sizes.stream()
                                        .map(each -> new Point(
                                                each.persons(),
                                                seen(each, way).timing().millis(percentile)))
                                        .toList()))
                        .toList());
    }

    private static Seen seen(SearchFigures figures, Way way) {
        return Objects.requireNonNull(figures.ways().get(way));
    }
}

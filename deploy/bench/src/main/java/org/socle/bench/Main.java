package org.socle.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code ./socle bench [NAME …] [--small | --large]}: runs the named benchmarks, or all. Small leaves out the sizes that
 * take minutes, large adds those that take many. Exit code 0 when every target is met, 3 when one is missed, 1 when a
 * benchmark could not run.
 */
public final class Main {

    private Main() {}

    /**
     * @param words the checkout's folder, then names and options
     */
    public static void main(String... words) throws Exception {
        var checkout = Path.of(words[0]);
        var named = Arrays.stream(words).skip(1).collect(Collectors.partitioningBy(word -> word.startsWith("--")));
        var scale = scale(named.getOrDefault(true, List.of()));
        var chosen = chosen(
                List.of(
                        new PlatformBenchmark(checkout),
                        new MatchingBenchmark(checkout, scale),
                        new IntakeBenchmark(checkout, scale),
                        new SearchBenchmark(checkout, scale)),
                named.getOrDefault(false, List.of()));
        var missed = false;
        for (var benchmark : chosen) {
            System.out.printf("%n%s: %s%n", benchmark.name(), benchmark.title());
            var metrics = new ArrayList<Metric>();
            benchmark.run(metric -> {
                metrics.add(metric);
                System.out.println(Report.line(metric));
            });
            var page = new Report(benchmark, metrics).write(checkout.resolve("target/bench"));
            System.out.println("  written: " + page);
            missed |= metrics.stream().anyMatch(metric -> !metric.ok());
        }
        System.exit(missed ? 3 : 0);
    }

    private static Scale scale(List<String> options) {
        var scales = options.stream()
                .flatMap(option -> Scale.of(option).stream())
                .distinct()
                .toList();
        if (scales.size() < options.size() || scales.size() > 1) {
            System.err.println("An option is --small or --large, not " + String.join(" ", options) + ".");
            System.exit(1);
        }
        return scales.isEmpty() ? Scale.NORMAL : scales.getFirst();
    }

    private static List<Benchmark> chosen(List<Benchmark> all, List<String> names) {
        if (names.isEmpty()) {
            return all;
        }
        var chosen = all.stream()
                .filter(benchmark -> names.contains(benchmark.name()))
                .toList();
        if (chosen.size() != names.size()) {
            System.err.println("There is no benchmark of that name. Known: "
                    + String.join(", ", all.stream().map(Benchmark::name).toList()));
            System.exit(1);
        }
        return chosen;
    }
}

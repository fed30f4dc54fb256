package org.socle.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code ./socle bench [NAME …] [--small | --large]}: runs the named benchmarks, or all. Small leaves out the sizes that
 * take minutes, large adds those that take many. With {@code intake --kills [--rows=N] [--seed=S]} lists are not measured:
 * it is seen whether one that is cut off three times comes to the same. Exit code 0 when every target is met, 3 when one is missed, 1 when a
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
        var options = options(named.getOrDefault(true, List.of()));
        var scale = options.scale();
        var chosen = chosen(
                List.of(
                        new PlatformBenchmark(checkout),
                        new MatchingBenchmark(checkout, scale),
                        options.kills()
                                ? new KilledIntake(checkout, options.rows(), options.seed())
                                : new IntakeBenchmark(checkout, scale),
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

    private static Options options(List<String> words) {
        var options = Options.of(words);
        if (options.isEmpty()) {
            System.err.println("Options are --small or --large, and for intake --kills, --rows=N and --seed=S, not "
                    + String.join(" ", words) + ".");
            System.exit(1);
        }
        return options.orElseThrow();
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

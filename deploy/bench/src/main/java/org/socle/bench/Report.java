package org.socle.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of one run as {@code <name>.json} and as a page with a bar per figure. */
record Report(Benchmark benchmark, List<Metric> metrics) {

    private static final int BAR_WIDTH = 420;

    static String line(Metric metric) {
        var target = metric.target();
        return String.format(
                "  %-58s %12s %-12s %-10s %s",
                metric.metric(),
                Figures.format(metric.value()),
                metric.unit(),
                target == null ? "" : target,
                target == null ? "" : metric.ok() ? "ok" : "MISSED");
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var rows = metrics.stream().map(Report::row).toList();
        var json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows);
        Files.writeString(folder.resolve(benchmark.name() + ".json"), json);
        var page = folder.resolve(benchmark.name() + ".html");
        Files.writeString(page, page());
        return page.toAbsolutePath();
    }

    private static Map<String, Object> row(Metric metric) {
        var row = new LinkedHashMap<String, Object>();
        row.put("metric", metric.metric());
        row.put("value", metric.value());
        row.put("unit", metric.unit());
        var target = metric.target();
        row.put("target", target == null ? null : target.toString());
        row.put("ok", metric.ok());
        return row;
    }

    private String page() {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <style>
                  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; max-width: 70rem }
                  td, th { text-align: left; padding: .3rem .8rem; border-bottom: 1px solid #ccc }
                  td.value { text-align: right; font-variant-numeric: tabular-nums }
                  .ok { fill: #2b7a4b } .missed { fill: #b3261e } .told { fill: #5b6b7b }
                </style></head>
                <body><h1>%1$s</h1><p>%2$s</p>
                <table><thead><tr><th>Metric</th><th>Value</th><th>Unit</th><th>Target</th><th>Met</th><th>Value against the largest of its unit; the line is the target</th></tr></thead>
                <tbody>
                %3$s
                </tbody></table>
                %4$s</body></html>
                """.formatted(
                        benchmark.name(),
                        benchmark.title(),
                        metrics.stream().map(this::pageRow).collect(Collectors.joining("\n")),
                        benchmark.charts().stream().map(Chart::svg).collect(Collectors.joining("\n")));
    }

    private String pageRow(Metric metric) {
        var target = metric.target();
        var met = target == null ? "" : metric.ok() ? "yes" : "no";
        return "<tr><td>%s</td><td class=\"value\">%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        metric.metric(),
                        Figures.format(metric.value()),
                        metric.unit(),
                        target == null ? "" : target,
                        met,
                        bar(metric));
    }

    private String bar(Metric metric) {
        var target = metric.target();
        var largest = metrics.stream()
                .filter(other -> other.unit().equals(metric.unit()))
                .mapToDouble(other -> {
                    var bound = other.target();
                    return Math.max(other.value(), bound == null ? 0 : bound.value());
                })
                .max()
                .orElse(1);
        var scale = largest <= 0 ? 0 : BAR_WIDTH / largest;
        var kind = target == null ? "told" : metric.ok() ? "ok" : "missed";
        var mark = target == null
                ? ""
                : "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"0\" y2=\"18\" stroke=\"#000\" stroke-width=\"2\"/>"
                        .formatted(Math.max(1, target.value() * scale));
        return "<svg width=\"%d\" height=\"18\" role=\"img\" aria-label=\"%s %s\"><rect class=\"%s\" y=\"3\" height=\"12\" width=\"%.1f\"/>%s</svg>"
                .formatted(
                        BAR_WIDTH + 4,
                        Figures.format(metric.value()),
                        metric.unit(),
                        kind,
                        Math.max(1, metric.value() * scale),
                        mark);
    }
}

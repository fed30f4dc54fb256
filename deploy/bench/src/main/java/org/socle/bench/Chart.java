package org.socle.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lines over a size that grows tenfold at a time, for a report's page: a cost that does not grow with the size is flat.
 *
 * @param across what the size counts
 * @param up the unit of the lines
 */
record Chart(String title, String across, String up, List<Line> lines) {

    Chart {
        lines = List.copyOf(lines);
    }

    /** One line, its points by rising size. */
    record Line(String name, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    record Point(double size, double value) {}

    private static final int WIDTH = 720;
    private static final int HEIGHT = 320;
    private static final int MARGIN = 60;
    private static final int STEPS = 4;
    private static final List<String> COLOURS = List.of("#2b7a4b", "#b3261e", "#5b6b7b", "#8a5a00", "#3b4cc0");

    String svg() {
        var drawn = new StringBuilder();
        for (var step = 0; step <= STEPS; step++) {
            var value = largest() * step / STEPS;
            drawn.append(write(
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>%n",
                    MARGIN, WIDTH - MARGIN, y(value), y(value)));
            drawn.append(text(MARGIN - 8, y(value) + 5, "end", Figures.format(value)));
        }
        for (var size : sizes()) {
            drawn.append(text(x(size), HEIGHT - MARGIN + 20, "middle", Figures.format(size)));
        }
        for (var at = 0; at < lines.size(); at++) {
            drawn.append(line(lines.get(at), COLOURS.get(at % COLOURS.size()), at));
        }
        drawn.append(text(WIDTH / 2.0, HEIGHT - 12, "middle", across));
        drawn.append(text(MARGIN, 20, "middle", up));
        return write(
                "<h2>%s</h2>%n<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"%s\">%n%s</svg>%n",
                title, WIDTH, HEIGHT, title, drawn);
    }

    private String line(Line line, String colour, int place) {
        var points = line.points().stream()
                .map(point -> write("%.1f,%.1f", x(point.size()), y(point.value())))
                .collect(Collectors.joining(" "));
        var dots = line.points().stream()
                .map(point -> write(
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"><title>%s: %s %s</title></circle>%n",
                        x(point.size()), y(point.value()), colour, line.name(), Figures.format(point.value()), up))
                .collect(Collectors.joining());
        return write(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n%s<text x=\"%d\" y=\"%d\" fill=\"%s\" font-size=\"13\">%s</text>%n",
                points, colour, dots, MARGIN + 40, 24 + 18 * place, colour, line.name());
    }

    private static String text(double x, double y, String anchor, String words) {
        return write(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"12\">%s</text>%n", x, y, anchor, words);
    }

    private double x(double size) {
        var sizes = sizes();
        var from = Math.log10(sizes.getFirst());
        var to = Math.log10(sizes.getLast());
        var share = to > from ? (Math.log10(size) - from) / (to - from) : 0.5;
        return MARGIN + share * (WIDTH - 2 * MARGIN);
    }

    private double y(double value) {
        return HEIGHT - MARGIN - value / largest() * (HEIGHT - 2 * MARGIN);
    }

    private double largest() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Point::value)
                .filter(value -> value > 0)
                .max()
                .orElse(1);
    }

    private List<Double> sizes() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::size)
                .distinct()
                .sorted()
                .toList();
    }

    private static String write(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}

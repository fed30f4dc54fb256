package org.socle.bench;

import java.util.Locale;

/** Numbers for people: three significant digits below a hundred, whole above. */
final class Figures {

    private Figures() {}

    static String format(double value) {
        var magnitude = Math.abs(value);
        if (magnitude >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, magnitude >= 10 ? "%.1f" : magnitude >= 1 ? "%.2f" : "%.3f", value);
    }
}

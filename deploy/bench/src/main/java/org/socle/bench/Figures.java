package org.socle.bench;

import java.util.Locale;

/** Numbers for people: three significant digits below a hundred, whole above; a share that is nearly all has one more. */
final class Figures {

    private Figures() {}

    static String format(double value) {
        var magnitude = Math.abs(value);
        if (magnitude >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        if (magnitude > 0.99 && magnitude < 1) {
            return String.format(Locale.ROOT, "%.4f", value);
        }
        return String.format(Locale.ROOT, magnitude >= 10 ? "%.1f" : magnitude >= 1 ? "%.2f" : "%.3f", value);
    }
}

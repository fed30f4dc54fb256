package org.socle.local.demo;

import java.io.IOException;
import java.util.Locale;

/** One piece of the main job. */
interface Step {
    Outcome run() throws IOException, InterruptedException;

    /**
     * What came of it.
     *
     * @param changed false when all of it was there already
     */
    record Outcome(boolean changed, String line) {
        static Outcome of(boolean changed, String format, Object... arguments) {
            return new Outcome(changed, String.format(Locale.ROOT, format, arguments));
        }
    }
}

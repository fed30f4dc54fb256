package org.socle.bench.matching;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Tells how far long work has come, one line every five seconds. */
public final class ProgressLines {

    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime());

    public ProgressLines(PrintStream out) {
        this.out = out;
    }

    /** A new piece of work begins. */
    public void begin(String work) {
        out.println("  … " + work);
        toldAt.set(System.nanoTime());
    }

    public void done(String work, long done, long all) {
        var last = toldAt.get();
        var now = System.nanoTime();
        if (now - last > PAUSE && toldAt.compareAndSet(last, now)) {
            out.printf(Locale.ROOT, "  … %s: %,d of %,d%n", work, done, all);
        }
    }
}

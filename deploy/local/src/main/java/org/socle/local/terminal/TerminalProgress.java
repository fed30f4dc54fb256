package org.socle.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.socle.local.part.Part;
import org.socle.local.platform.Progress;

/** One line per part; on a terminal the line of what is waited for is rewritten in place. */
public final class TerminalProgress implements Progress {
    private static final Duration FIRST_WORD = Duration.ofSeconds(2);
    private static final Duration QUIET = Duration.ofSeconds(10);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean interactive;
    private Duration lastTold = Duration.ZERO;
    private boolean lineOpen;

    public TerminalProgress(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    @Override
    public synchronized void say(String line) {
        clear();
        out.println(line);
    }

    @Override
    public void ready(Part part, Duration took) {
        say("  %-11s ready after %s   %s".formatted(part.name().title(), seconds(took), part.address()));
    }

    @Override
    public void alreadyRuns(Part part) {
        say("  %-11s %s   %s"
                .formatted(part.name().title(), part.external() ? "runs elsewhere" : "already runs", part.address()));
    }

    @Override
    public void stopped(Part part) {
        say("  %-11s stopped".formatted(part.name().title()));
    }

    @Override
    public synchronized void waitingFor(Collection<Part> parts, Duration since) {
        if (parts.isEmpty()) {
            return;
        }
        String names = parts.stream().map(part -> part.name().title()).collect(Collectors.joining(", "));
        String line = "  … waiting for %s (%s)".formatted(names, seconds(since));
        if (interactive) {
            out.print(CLEAR_LINE + line);
            out.flush();
            lineOpen = true;
        } else if (lastTold.isZero()
                ? since.compareTo(FIRST_WORD) >= 0
                : since.minus(lastTold).compareTo(QUIET) >= 0) {
            lastTold = since;
            out.println(line);
        }
    }

    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }

    private void clear() {
        if (lineOpen) {
            out.print(CLEAR_LINE);
            lineOpen = false;
        }
    }
}

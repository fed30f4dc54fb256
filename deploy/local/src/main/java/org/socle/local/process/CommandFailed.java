package org.socle.local.process;

import java.util.List;

/** A program ended badly; the message holds the last lines that it printed. */
public final class CommandFailed extends RuntimeException {
    private static final int LINES_SHOWN = 15;

    CommandFailed(List<String> command, String how, String output) {
        super(String.join(" ", command) + ": " + how + "\n" + tail(output));
    }

    private static String tail(String output) {
        List<String> lines = output.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }
}

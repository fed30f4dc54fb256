package org.socle.local.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.socle.local.part.Health;
import org.socle.local.part.Part;
import org.socle.local.platform.LocalPlatform;
import org.socle.local.process.Memory;

/** Each part with its port, health, version, process and memory. */
public final class StatusTable {
    private static final String LINE = "%-12s %6s  %-10s %-10s %9s %9s%n";

    private StatusTable() {}

    private record Row(Part part, Health health, String version, Optional<ProcessHandle> process, long memory) {}

    /** Prints it; whether every part is up. */
    public static boolean print(LocalPlatform platform, PrintStream out) {
        List<Row> rows = platform.parts().parallelStream().map(StatusTable::row).toList();
        out.printf(Locale.ROOT, LINE, "part", "port", "health", "version", "pid", "memory");
        long sum = 0;
        for (Row row : rows) {
            sum += row.memory();
            out.printf(
                    Locale.ROOT,
                    LINE,
                    row.part().name().title(),
                    row.part().external()
                            ? ""
                            : platform.settings().port(row.part().name()),
                    row.part().external()
                            ? "elsewhere"
                            : row.health().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    row.version(),
                    row.process().map(process -> String.valueOf(process.pid())).orElse("-"),
                    megabytes(row.memory()));
        }
        long supervisor = platform.supervisor().map(Memory::heldBy).orElse(0L);
        out.printf(
                Locale.ROOT,
                LINE,
                "supervisor",
                "",
                platform.supervisor().isPresent() ? "up" : "down",
                "",
                platform.supervisor()
                        .map(process -> String.valueOf(process.pid()))
                        .orElse("-"),
                megabytes(supervisor));
        out.printf(Locale.ROOT, LINE, "sum", "", "", "", "", megabytes(sum + supervisor));
        return rows.stream().allMatch(row -> row.health() == Health.UP);
    }

    private static Row row(Part part) {
        Health health = part.health();
        Optional<ProcessHandle> process = part.process();
        return new Row(
                part,
                health,
                health == Health.DOWN ? "-" : part.version(),
                process,
                process.map(Memory::heldBy).orElse(0L));
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "-" : (bytes >> 20) + " MiB";
    }
}

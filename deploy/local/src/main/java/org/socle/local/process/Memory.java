package org.socle.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory of this machine and of processes, in bytes. */
public final class Memory {
    private Memory() {}

    /**
     * What a process and its children hold: pages that several of them share count in parts (Pss), so that PostgreSQL's
     * shared buffers count once.
     */
    public static long heldBy(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(each -> pss(each.pid()).orElse(0))
                .sum();
    }

    /** What may be taken without swapping; unknown on systems without {@code /proc}. */
    public static OptionalLong available() {
        return kilobytes(Path.of("/proc/meminfo"), "MemAvailable:");
    }

    private static OptionalLong pss(long pid) {
        return kilobytes(Path.of("/proc", String.valueOf(pid), "smaps_rollup"), "Pss:");
    }

    private static OptionalLong kilobytes(Path file, String name) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException | UncheckedIOException gone) {
            return OptionalLong.empty();
        }
    }
}

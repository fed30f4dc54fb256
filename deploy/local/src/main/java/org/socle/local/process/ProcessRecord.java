package org.socle.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that we started, remembered in a file. The number alone is not enough: after a crash or a restart of the
 * machine a stranger may have it, so the moment at which the process began is kept beside it.
 */
public record ProcessRecord(long pid, Instant startedAt) {
    /** The kernel's clock of beginnings may be corrected by this much while a process runs. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    public static Optional<ProcessRecord> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            if (words.length == 2 && words[0].matches("\\d{1,9}") && words[1].matches("\\d{1,15}")) {
                return Optional.of(
                        new ProcessRecord(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))));
            }
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + " " + startedAt.toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The process, if it still runs and is the very one that was recorded. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(Processes::runs)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(start ->
                                Duration.between(startedAt, start).abs().compareTo(TOLERANCE) <= 0)
                        .isPresent());
    }
}

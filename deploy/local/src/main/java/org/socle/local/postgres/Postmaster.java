package org.socle.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.socle.local.process.Processes;

/** The process that {@code postmaster.pid} names, once it is sure that it is a PostgreSQL on this very data. */
record Postmaster(ProcessHandle process) {

    static Optional<Postmaster> of(Path data) {
        return named(data).filter(Postmaster::isPostgres).map(Postmaster::new);
    }

    /** PostgreSQL takes a stranger who got the old number for itself and refuses to start: remove such a file. */
    static void forgetTheDead(Path data) throws IOException {
        if (named(data).filter(process -> !isPostgres(process)).isPresent()) {
            Files.delete(data.resolve("postmaster.pid"));
        }
    }

    private static Optional<ProcessHandle> named(Path data) {
        try {
            return Files.readString(data.resolve("postmaster.pid"))
                    .lines()
                    .findFirst()
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(Processes::runs);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}

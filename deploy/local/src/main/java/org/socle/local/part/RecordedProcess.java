package org.socle.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socle.local.process.ProcessRecord;
import org.socle.local.process.Processes;
import org.socle.local.settings.Settings;

/**
 * A process of ours that outlives the launcher and is found again by its record.
 *
 * @param mark words of its command line that name it and its data folder. A launcher that was killed between the start
 *     and the record leaves a process that is known by nothing else.
 */
public record RecordedProcess(Settings settings, String word, String mark) {

    public void start(List<String> command, Map<String, String> environment) {
        Path folder = settings.run().resolve(word);
        ProcessRecord.of(Processes.startDetached(command, environment, folder, log()))
                .write(record());
    }

    public Optional<ProcessHandle> find() {
        return ProcessRecord.read(record()).flatMap(ProcessRecord::process).or(this::unrecorded);
    }

    public void stop(Duration patience) {
        find().ifPresent(process -> Processes.end(process, patience));
        try {
            Files.deleteIfExists(record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log() {
        return settings.logs().resolve(word + ".log");
    }

    private Optional<ProcessHandle> unrecorded() {
        return Processes.javaWith(mark);
    }

    private Path record() {
        return settings.run().resolve(word + ".pid");
    }
}

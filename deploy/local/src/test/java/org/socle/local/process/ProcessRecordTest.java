package org.socle.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path folder;

    @Test
    void aStartedProcessIsFoundAgainUntilItIsEnded() {
        Path file = folder.resolve("sleeper.pid");
        ProcessHandle started = start("sleep", "60");
        ProcessRecord.of(started).write(file);

        assertThat(ProcessRecord.read(file).flatMap(ProcessRecord::process)).contains(started);

        Processes.end(started, Duration.ofSeconds(5));

        assertThat(ProcessRecord.read(file).flatMap(ProcessRecord::process)).isEmpty();
    }

    @Test
    void aStrangerWithTheSameNumberIsNotOurs() {
        var ours = ProcessRecord.of(ProcessHandle.current());
        var longAgo = new ProcessRecord(ours.pid(), ours.startedAt().minus(Duration.ofHours(1)));

        assertThat(ours.process()).isPresent();
        assertThat(longAgo.process()).isEmpty();
    }

    @Test
    void aProcessWithoutARecordIsKnownByItsMark() {
        String itself = ProcessHandle.current().info().arguments().orElseThrow()[0];

        assertThat(Processes.javaWith(itself)).isPresent();
        assertThat(Processes.javaWith("-Dsocle.nobody=" + folder)).isEmpty();
    }

    @Test
    void aHalfWrittenRecordIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("half.pid"), "12");

        assertThat(ProcessRecord.read(file)).isEmpty();
        assertThat(ProcessRecord.read(folder.resolve("missing.pid"))).isEmpty();
    }

    @Test
    void aDetachedProcessLeadsAGroupOfItsOwnAndWritesItsLog() {
        ProcessHandle started = start("bash", "-c", "ps -o pgid= -p $$; echo $SOCLE_WORD");

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(Files.readString(folder.resolve("log")).split("\\s+"))
                                .containsSubsequence(String.valueOf(started.pid()), "given"));
    }

    @Test
    void aStubbornProcessIsEndedAllTheSame() {
        ProcessHandle stubborn = start("bash", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> Files.readString(folder.resolve("log")).contains("deaf"));

        Processes.end(stubborn, Duration.ofMillis(300));

        assertThat(Processes.runs(stubborn)).isFalse();
    }

    private ProcessHandle start(String... command) {
        return Processes.startDetached(List.of(command), Map.of("SOCLE_WORD", "given"), folder, folder.resolve("log"));
    }
}

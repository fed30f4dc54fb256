package org.socle.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.socle.local.process.FreePort;

/** A broker that lives as long as this process at most: for tests and benchmarks. */
public final class KafkaServer implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final KafkaBroker broker;
    private final Process process;
    private final Thread endWithUs;

    private KafkaServer(KafkaBroker broker, Process process) {
        this.broker = broker;
        this.process = process;
        this.endWithUs = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(endWithUs);
    }

    /** Starts a broker on the folder's data and waits until it answers; port 0 takes a free one. */
    public static KafkaServer start(Path folder, int port) {
        var broker = new KafkaBroker(folder, port == 0 ? FreePort.any() : port, FreePort.any());
        broker.prepare();
        Path log = broker.folder().resolve("kafka.log");
        try {
            Process process = new ProcessBuilder(broker.command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            var server = new KafkaServer(broker, process);
            server.await(log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start Kafka", e);
        }
    }

    public String bootstrap() {
        return broker.bootstrap();
    }

    public int port() {
        return broker.port();
    }

    public long pid() {
        return process.pid();
    }

    public void createTopic(String name, int partitions) {
        createTopics(List.of(name), partitions);
    }

    public void createTopics(Collection<String> names, int partitions) {
        new KafkaTopics(bootstrap()).create(names, partitions);
    }

    /** Ends the broker as a crash would: its data stay, and a new one may be started on them. */
    public void kill() {
        process.destroyForcibly();
        join();
        forgetHook();
    }

    @Override
    public void close() {
        process.destroy();
        join();
        forgetHook();
    }

    private void await(Path log) throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (!FreePort.isTaken(broker.port())) {
            if (!process.isAlive() || Instant.now().isAfter(limit)) {
                close();
                throw new IllegalStateException("Kafka did not start. Its log ends:\n" + tail(log));
            }
            pause();
        }
        try {
            new KafkaTopics(bootstrap()).names();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while starting Kafka", e);
        }
    }

    private void join() {
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(endWithUs);
        } catch (IllegalStateException alreadyEnding) {
            // The JVM is ending and runs the hook itself.
        }
    }

    private static String tail(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }
}

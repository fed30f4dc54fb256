package org.socle.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.socle.local.process.Command;

/**
 * How to run a one-node broker on a folder: its settings, its formatted data and its command line.
 *
 * <p>A folder holds {@code server.properties} and {@code data}.
 */
public record KafkaBroker(Path folder, int port, int controllerPort) {
    private static final Duration FORMAT_LIMIT = Duration.ofMinutes(1);
    private static final String CLUSTER = "c29jbGUtbG9jYWwta2Fma2E";

    public KafkaBroker {
        folder = folder.toAbsolutePath();
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** The words of its command line that no other process has. */
    public String mark() {
        return "-Djava.util.logging.config.file=" + logging();
    }

    /** Writes the settings and formats the data folder where that has not been done, or not to its end. */
    public void prepare() {
        try {
            Files.createDirectories(folder);
            Files.writeString(settings(), properties());
            Files.writeString(logging(), """
                    handlers = java.util.logging.ConsoleHandler
                    .level = WARNING
                    java.util.logging.ConsoleHandler.level = ALL
                    java.util.logging.SimpleFormatter.format = %1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
                    """);
            if (!Files.exists(data().resolve("meta.properties"))) {
                Command.run(FORMAT_LIMIT, java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Kafka's folder " + folder, e);
        }
    }

    /** The command that runs the prepared broker in the foreground. */
    public List<String> command() {
        return java("kafka.Kafka", settings());
    }

    /** The version of the jars on this machine. */
    public static String version() {
        var version = Pattern.compile("/kafka_2\\.13-([^/:]+)\\.jar").matcher(classPath());
        return version.find() ? version.group(1) : "-";
    }

    private List<String> java(String mainClass, Object... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xms64m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                mark(),
                "-cp",
                classPath(),
                mainClass));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    private Path settings() {
        return folder.resolve("server.properties");
    }

    private Path logging() {
        return folder.resolve("logging.properties");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%1$d
                listeners=PLAINTEXT://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%1$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%2$d
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                log.retention.ms=-1
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=2
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                offsets.retention.minutes=525600
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                num.recovery.threads.per.data.dir=2
                """.formatted(controllerPort, port, data());
    }

    /** Maven wrote it while it built this module: the jars lie in the local repository of this machine. */
    private static String classPath() {
        try (InputStream resource = KafkaBroker.class.getResourceAsStream("broker.classpath")) {
            if (resource == null) {
                throw new IllegalStateException("The broker's class path is missing: build deploy/local with Maven");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

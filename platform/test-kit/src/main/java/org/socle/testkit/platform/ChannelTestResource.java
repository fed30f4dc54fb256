package org.socle.testkit.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.EventCatalogue;
import org.socle.local.kafka.KafkaServer;
import org.socle.local.process.FileTree;
import org.socle.testkit.event.KafkaEvents;

/**
 * Puts every incoming channel of a component test on the in-memory connector, so that it needs no Kafka. A packaged
 * service has no such connector and gets a real broker.
 */
public final class ChannelTestResource implements QuarkusTestResourceLifecycleManager {

    /** Set by the build for tests of packaged services. */
    private static final String PACKAGED = "socle.test.packaged";

    private @Nullable KafkaServer kafka;

    @Override
    public Map<String, String> start() {
        return Boolean.getBoolean(PACKAGED) ? broker() : inMemory();
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
    }

    private Map<String, String> broker() {
        var folder = Path.of("target", "kafka-for-tests").toAbsolutePath();
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
        var started = KafkaServer.start(folder, 0);
        kafka = started;
        started.createTopics(EventCatalogue.topics().toList(), 2);
        System.setProperty(KafkaEvents.BOOTSTRAP, started.bootstrap());
        var settings = new HashMap<String, String>();
        settings.put("SOCLE_KAFKA_BOOTSTRAP", started.bootstrap());
        settings.put("SOCLE_KAFKA_PARTITIONS", "2");
        return settings;
    }

    private static Map<String, String> inMemory() {
        return ServiceSettings.onTheClassPath().incomingChannels().stream()
                .map(channel -> "mp.messaging.incoming." + channel + ".connector")
                .collect(Collectors.toMap(key -> key, key -> "smallrye-in-memory"));
    }
}

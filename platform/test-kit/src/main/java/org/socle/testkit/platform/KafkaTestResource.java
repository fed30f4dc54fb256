package org.socle.testkit.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.EventCatalogue;
import org.socle.local.kafka.KafkaServer;

/**
 * A real Kafka with every topic, for the few tests that are about Kafka itself. Unlike the other resources it is found
 * only where a test profile names it; most component tests are faster without.
 */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {

    public static final Path FOLDER = Path.of("target", "kafka-for-tests").toAbsolutePath();
    public static final int PARTITIONS = 3;

    private @Nullable KafkaServer server;

    @Override
    public Map<String, String> start() {
        var started = KafkaServer.start(FOLDER, 0);
        started.createTopics(EventCatalogue.topics().toList(), PARTITIONS);
        server = started;
        var settings = new TreeMap<String, String>();
        settings.put("SOCLE_KAFKA_BOOTSTRAP", started.bootstrap());
        settings.put("SOCLE_KAFKA_PARTITIONS", Integer.toString(PARTITIONS));
        ServiceSettings.onTheClassPath()
                .incomingChannels()
                .forEach(channel -> settings.put("mp.messaging.incoming." + channel + ".connector", "smallrye-kafka"));
        return settings;
    }

    /** After {@link ChannelTestResource}, whose settings it takes back. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(KafkaServer.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}

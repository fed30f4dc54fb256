package org.socle.testkit.messaging;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.socle.testkit.platform.KafkaTestResource;

/** The test service on a real Kafka, with several relays at once as several replicas would have. */
public class WithKafka implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(KafkaTestResource.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.arc.exclude-types",
                "org.socle.testkit.planted.**,org.socle.testkit.event.RecordingEventPublisher,"
                        + "org.socle.testkit.event.RecordedEventHistory",
                "socle.outbox.relay.threads",
                "3");
    }
}

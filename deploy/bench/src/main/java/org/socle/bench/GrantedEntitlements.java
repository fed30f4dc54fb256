package org.socle.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.socle.contracts.EventCatalogue;
import org.socle.local.settings.PartName;
import org.socle.local.settings.Settings;

/** Listens to the entitlements that are told, and remembers when each household's came. */
final class GrantedEntitlements implements AutoCloseable {

    private final Map<String, Long> grantedAt = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private final Thread listener;
    private volatile boolean ended;

    GrantedEntitlements(Settings settings) {
        var properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + settings.port(PartName.KAFKA));
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "5");
        listener = Thread.ofPlatform().daemon().name("entitlements").start(() -> listen(properties));
    }

    /** When the household's entitlement came, by {@link System#nanoTime}. */
    Optional<Long> grantedAt(String householdId) {
        return Optional.ofNullable(grantedAt.get(householdId));
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        listener.join(Duration.ofSeconds(10));
    }

    private void listen(Properties properties) {
        try (var consumer = new KafkaConsumer<String, byte[]>(properties)) {
            var partitions = consumer.partitionsFor(EventCatalogue.ENTITLEMENT_TOPIC).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(List.copyOf(partitions));
            while (!ended) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    var household = json.readTree(record.value())
                            .path("beneficiary")
                            .path("household_id")
                            .asText();
                    grantedAt.putIfAbsent(household, System.nanoTime());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("an entitlement event is not JSON", e);
        }
    }
}

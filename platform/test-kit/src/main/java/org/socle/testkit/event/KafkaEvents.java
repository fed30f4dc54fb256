package org.socle.testkit.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.kit.event.EventHeaders;
import org.socle.kit.event.EventJson;

/** The other services as a packaged service meets them: through a real broker. */
public final class KafkaEvents implements AutoCloseable {

    /** Property that names the broker. */
    public static final String BOOTSTRAP = "socle.test.kafka";

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Clock clock = Clock.systemUTC();

    public KafkaEvents() {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(), ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends the next event of its aggregate; the broker has it when this returns. */
    public void send(DomainEvent event) {
        var number = numbers.merge(event.aggregateId(), 1L, Long::sum);
        var record = TestRecords.of(event, number, number, clock.instant());
        producer.send(new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers()));
        producer.flush();
    }

    /** Everything that was told on a topic so far, in the order of each aggregate. */
    public List<DomainEvent> told(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "tests-" + UUID.randomUUID(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(topic, each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<DomainEvent>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    var type = record.headers().lastHeader(EventHeaders.TYPE).value();
                    events.add(event(new String(type, StandardCharsets.UTF_8), record.value()));
                }
            }
            return events;
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private static DomainEvent event(String type, byte[] payload) {
        var kind = EventCatalogue.find(type).orElseThrow(() -> new AssertionError(type + " is in no catalogue"));
        try {
            return EventJson.read(payload, kind.record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bootstrap() {
        return Objects.requireNonNull(System.getProperty(BOOTSTRAP), "only packaged tests have a broker");
    }
}

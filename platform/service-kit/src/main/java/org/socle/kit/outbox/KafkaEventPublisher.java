package org.socle.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends events to Kafka. */
@ApplicationScoped
class KafkaEventPublisher implements EventPublisher {

    private final Map<String, Object> broker;
    private @Nullable Producer<String, byte[]> producer;

    /** @param broker every {@code kafka.*} setting: addresses, and TLS and SASL where a cluster asks for them */
    KafkaEventPublisher(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    @Override
    public synchronized void publish(List<OutgoingEvent> events) {
        var acknowledgements = new ArrayList<Future<RecordMetadata>>(events.size());
        Throwable failure = null;
        try {
            var kafka = producer();
            for (var event : events) {
                acknowledgements.add(kafka.send(record(event)));
            }
            kafka.flush();
        } catch (KafkaException e) {
            failure = e;
        }
        // Also after a failure: a record still on its way must not overtake the second attempt.
        for (var acknowledgement : acknowledgements) {
            var refusal = await(acknowledgement);
            failure = failure == null ? refusal : failure;
        }
        if (failure != null) {
            throw new PublishFailed(failure);
        }
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }

    private static @Nullable Throwable await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }

    private static ProducerRecord<String, byte[]> record(OutgoingEvent event) {
        var payload = event.payload().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(event.topic(), event.key(), payload);
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // Fills whole batches while a batch is handed over; the flush at its end cuts the waiting short.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        // The relay tries again by itself and holds a database transaction meanwhile: better to give up soon.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000L);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        return settings;
    }
}

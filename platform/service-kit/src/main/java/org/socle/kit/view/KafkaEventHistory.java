package org.socle.kit.view;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics without a consumer group, so that the channels of the service do not notice. */
@ApplicationScoped
class KafkaEventHistory implements EventHistory {

    /** Others wait for an inbox that is held meanwhile: better to give up soon and begin again. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int AT_ONCE = 500;
    private static final String UNLIMITED = "-1";

    private final Map<String, Object> broker;

    /** @param broker every {@code kafka.*} setting: addresses, and TLS and SASL where a cluster asks for them */
    KafkaEventHistory(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    @Override
    public Kept kept(String topic) {
        try (var consumer = consumer();
                var admin = Admin.create(broker)) {
            var partitions = partitions(consumer, topic);
            var first = sum(consumer.beginningOffsets(partitions, LONGEST_WAIT));
            var end = sum(consumer.endOffsets(partitions, LONGEST_WAIT));
            var config = config(admin, topic);
            var compacted = value(config, TopicConfig.CLEANUP_POLICY_CONFIG).contains("compact");
            var forEver = value(config, TopicConfig.RETENTION_MS_CONFIG).equals(UNLIMITED)
                    && value(config, TopicConfig.RETENTION_BYTES_CONFIG).equals(UNLIMITED);
            return new Kept(end - first, first == 0 && !compacted, forEver && !compacted);
        } catch (KafkaException e) {
            throw new HistoryAway("the broker does not say what it keeps of " + topic, e);
        }
    }

    @Override
    public Reading read(Collection<String> topics, Map<String, Long> places) {
        var consumer = consumer();
        try {
            var partitions = topics.stream()
                    .flatMap(topic -> partitions(consumer, topic).stream())
                    .toList();
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, places.getOrDefault(partition.toString(), 0L)));
            var reading = new KafkaReading(consumer, partitions);
            reading.lookAhead();
            return reading;
        } catch (RuntimeException e) {
            consumer.close();
            throw e instanceof KafkaException ? new HistoryAway("the log cannot be read", e) : e;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // What is not there any more must be a failure, never passed over.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, AT_ONCE);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic, LONGEST_WAIT).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList();
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Config config(Admin admin, String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            var configs =
                    admin.describeConfigs(List.of(resource)).all().get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
            return Objects.requireNonNull(configs.get(resource), "the broker answers what it is asked");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HistoryAway("interrupted while asking for the settings of " + topic, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new HistoryAway("the broker does not tell the settings of " + topic, e);
        }
    }

    private static String value(Config config, String name) {
        var entry = config.get(name);
        return entry == null || entry.value() == null ? "" : entry.value();
    }

    private static final class KafkaReading implements Reading {

        private final KafkaConsumer<String, byte[]> consumer;
        private final List<TopicPartition> partitions;
        private Map<TopicPartition, Long> ends = Map.of();

        KafkaReading(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
            this.consumer = consumer;
            this.partitions = partitions;
        }

        @Override
        public List<ConsumerRecord<String, byte[]>> next() {
            try {
                var silence = Duration.ZERO;
                while (remaining() > 0) {
                    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
                    consumer.poll(POLL).forEach(records::add);
                    if (!records.isEmpty()) {
                        return records;
                    }
                    silence = silence.plus(POLL);
                    if (silence.compareTo(LONGEST_WAIT) >= 0) {
                        throw new HistoryAway("the broker sends nothing more", null);
                    }
                }
                return List.of();
            } catch (KafkaException e) {
                throw new HistoryAway("the log cannot be read", e);
            }
        }

        @Override
        public long lookAhead() {
            try {
                ends = consumer.endOffsets(partitions, LONGEST_WAIT);
                return remaining();
            } catch (KafkaException e) {
                throw new HistoryAway("the broker does not say where the log ends", e);
            }
        }

        @Override
        public Map<String, Long> places() {
            return partitions.stream().collect(Collectors.toMap(TopicPartition::toString, this::place));
        }

        @Override
        public void close() {
            consumer.close();
        }

        private long remaining() {
            return partitions.stream()
                    .mapToLong(partition -> Math.max(0, ends.getOrDefault(partition, 0L) - place(partition)))
                    .sum();
        }

        private long place(TopicPartition partition) {
            return consumer.position(partition, LONGEST_WAIT);
        }
    }
}

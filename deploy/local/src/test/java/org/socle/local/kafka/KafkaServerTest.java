package org.socle.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    private static final String TOPIC = "socle.registry.person.v1";

    @TempDir
    Path folder;

    @Test
    void aKilledBrokerStartsAgainWithEveryMessage() throws Exception {
        var killed = KafkaServer.start(folder, 0);
        killed.createTopic(TOPIC, 6);
        killed.createTopic(TOPIC, 6);
        send(killed.bootstrap());
        killed.kill();

        try (var server = KafkaServer.start(folder, 0)) {
            assertThat(read(server.bootstrap())).containsExactly("fact");
        }
    }

    @Test
    void topicsKeepEverythingAndAreNeverMadeByAccident() throws Exception {
        try (var server = KafkaServer.start(folder, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrap()))) {
            server.createTopic(TOPIC, 6);

            var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
            var settings = admin.describeConfigs(List.of(resource)).all().get();
            assertThat(settings.values())
                    .singleElement()
                    .satisfies(topic ->
                            assertThat(topic.get("retention.ms").value()).isEqualTo("-1"));
            var topics = admin.describeTopics(List.of(TOPIC)).allTopicNames().get();
            assertThat(topics.values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(6));
            assertThatThrownBy(() -> admin.describeTopics(List.of("misspelt"))
                            .allTopicNames()
                            .get())
                    .hasMessageContaining("UnknownTopic");
            assertThat(new KafkaTopics(server.bootstrap()).names()).containsExactly(TOPIC);
        }
    }

    private static void send(String bootstrap) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "per_1", "fact")).get();
        }
    }

    private static List<String> read(String bootstrap) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", bootstrap, "group.id", "test", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            for (int i = 0; i < 30; i++) {
                var records = consumer.poll(Duration.ofSeconds(1));
                if (!records.isEmpty()) {
                    var values = new ArrayList<String>();
                    records.forEach(record -> values.add(record.value()));
                    return values;
                }
            }
            return List.of();
        }
    }
}

package org.socle.testkit.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.contracts.EventCatalogue;
import org.socle.kit.event.EventHeaders;
import org.socle.kit.id.Ids;
import org.socle.kit.sql.Sql;
import org.socle.local.kafka.KafkaServer;
import org.socle.testkit.app.Counters;
import org.socle.testkit.app.HouseholdConsumer;
import org.socle.testkit.platform.KafkaTestResource;

/** From a command over a real Kafka to the effect, with parts of the platform failing on the way. */
@QuarkusTest
@TestProfile(WithKafka.class)
class KafkaComponentTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    Counters counters;

    @Inject
    HouseholdConsumer consumer;

    @Inject
    Sql sql;

    @Nullable
    KafkaServer kafka;

    @Test
    void everyCommandOfManyHasItsEffectOnceAndInOrder() throws Exception {
        var households = households(30);

        atOnce(6, () -> households.forEach(counters::increment));

        await().atMost(SOON).untilAsserted(() -> assertApplied(households, 6));
    }

    @Test
    void whatLiesOnTheTopicIsOrderedAndCompletePerKey() throws Exception {
        var households = households(20);

        atOnce(4, () -> households.forEach(counters::increment));

        await().atMost(SOON).until(() -> waiting() == 0);
        var numbers = new HashMap<String, List<Long>>();
        for (var record : everythingOn(EventCatalogue.HOUSEHOLD_TOPIC)) {
            numbers.computeIfAbsent(record.key(), key -> new ArrayList<>()).add(number(record));
        }
        assertThat(households)
                .allSatisfy(household -> assertThat(numbers.get(household)).isEqualTo(upTo(4)));
    }

    @Test
    void everyPartitionHasAConsumerOfItsOwn() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", running().bootstrap()))) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(consumersOf(admin, EventCatalogue.HOUSEHOLD_TOPIC))
                            .hasSize(KafkaTestResource.PARTITIONS)
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void commandsGoOnWhileKafkaIsAwayAndAreToldAfterwards() {
        var household = Ids.next("hh");
        counters.increment(household);
        await().atMost(SOON).untilAsserted(() -> assertApplied(List.of(household), 1));
        var port = running().port();
        running().kill();

        IntStream.range(0, 20).forEach(each -> counters.increment(household));

        assertThat(waiting()).isGreaterThan(0);
        kafka = KafkaServer.start(KafkaTestResource.FOLDER, port);
        await().atMost(SOON).untilAsserted(() -> assertApplied(List.of(household), 21));
    }

    @Test
    void anOutageOfTheDatabaseEndsNoChannelAndLosesNothing() {
        var households = households(10);
        households.forEach(counters::increment);

        var outage = PostgresOutage.begin();
        await().atMost(SOON).until(() -> given().get("/q/health/ready").statusCode() == 503);
        assertThatThrownBy(() -> counters.increment(households.getFirst()));
        assertThat(QuarkusTransaction.isActive())
                .as("a transaction left on this thread")
                .isFalse();
        outage.end();

        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> assertApplied(households, 1));
        households.forEach(counters::increment);
        await().atMost(SOON).untilAsserted(() -> assertApplied(households, 2));
        await().atMost(SOON).until(() -> given().get("/q/health/ready").statusCode() == 200);
    }

    private void assertApplied(List<String> households, int last) {
        assertThat(households)
                .allSatisfy(
                        household -> assertThat(consumer.appliedOf(household)).isEqualTo(upTo(last)));
    }

    private long waiting() {
        return sql.of("SELECT count(*) AS waiting FROM outbox").one(row -> row.number("waiting"));
    }

    /** The members of the service's group, once for each partition they read. */
    private static List<String> consumersOf(Admin admin, String topic) throws Exception {
        var group =
                admin.describeConsumerGroups(List.of("kit-service")).all().get().values();
        return group.stream()
                .flatMap(each -> each.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream()
                        .filter(partition -> partition.topic().equals(topic))
                        .map(partition -> member.consumerId()))
                .toList();
    }

    private KafkaServer running() {
        if (kafka == null) {
            throw new IllegalStateException("the test resource injected no Kafka");
        }
        return kafka;
    }

    private List<ConsumerRecord<String, byte[]>> everythingOn(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", running().bootstrap());
        try (var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, KafkaTestResource.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(each -> reader.position(each) < ends.getOrDefault(each, 0L))) {
                reader.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static long number(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader(EventHeaders.AGGREGATE_SEQ);
        return Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
    }

    private static List<String> households(int count) {
        return IntStream.range(0, count).mapToObj(each -> Ids.next("hh")).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static void atOnce(int workers, Runnable work) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : executor.invokeAll(Collections.nCopies(workers, Executors.callable(work)))) {
                done.get();
            }
        }
    }
}

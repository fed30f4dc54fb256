package org.socle.testkit.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.kit.id.Ids;
import org.socle.kit.sql.Sql;
import org.socle.local.kafka.KafkaServer;
import org.socle.testkit.app.Counters;
import org.socle.testkit.app.HouseholdConsumer;
import org.socle.testkit.event.TestRecords;
import org.socle.testkit.identity.TestToken;

/** A view is made anew from the topics of a real Kafka, while they go on. */
@QuarkusTest
@TestProfile(WithKafka.class)
class ViewOnKafkaComponentTest {

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
    void theViewIsMadeAnewWhileCommandsGoOn() {
        var households = IntStream.range(0, 20).mapToObj(each -> Ids.next("hh")).toList();
        increment(households, 10);
        await().atMost(SOON).untilAsserted(() -> assertApplied(households, 10));
        sql.of("UPDATE score_view SET score = 0, events = 0 WHERE household_id = :id")
                .with("id", households.getFirst())
                .update();

        var operation = rebuild(HouseholdConsumer.VIEW).then().statusCode(202).extract();
        increment(households, 5);

        var end = await().atMost(SOON)
                .until(
                        () -> administrator().get(operation.header("Location")).jsonPath(),
                        path -> List.of("SUCCEEDED", "FAILED").contains(path.getString("state")));
        assertThat(end.getString("state")).as(end.prettify()).isEqualTo("SUCCEEDED");
        assertThat(end.getLong("result.written")).isEqualTo(1);
        await().atMost(SOON).untilAsserted(() -> assertApplied(households, 15));
        assertThat(households)
                .allSatisfy(household -> assertThat(kept(household)).isEqualTo("15 15"));
    }

    @Test
    void aTopicWhoseFirstEventsAreGoneIsRefused() throws Exception {
        assertThat(source(HouseholdConsumer.VIEW).getBoolean("complete")).isTrue();
        assertThat(source(HouseholdConsumer.VIEW).getBoolean("kept_for_ever")).isTrue();

        deleteWhatWasTold(EventCatalogue.TERRITORY_TOPIC);

        assertThat(source("territories").getBoolean("complete")).isFalse();
        assertProblem(rebuild("territories"), "platform.view.log-incomplete", 409);
    }

    private void increment(List<String> households, int times) {
        IntStream.range(0, times).forEach(each -> households.forEach(counters::increment));
    }

    private void assertApplied(List<String> households, int last) {
        assertThat(households)
                .allSatisfy(
                        household -> assertThat(consumer.appliedOf(household)).hasSize(last));
    }

    private String kept(String household) {
        return sql.of("SELECT score, events FROM score_view WHERE household_id = :id")
                .with("id", household)
                .one(row -> row.integer("score") + " " + row.integer("events"));
    }

    private void deleteWhatWasTold(String topic) throws Exception {
        if (kafka == null) {
            throw new IllegalStateException("the test resource injected no Kafka");
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrap());
        var country = new TerritoryDefinedV1("XX", null, TerritoryLevel.COUNTRY, "Nowhere", 5_000, 5_999);
        var told = TestRecords.of(country, 1, 0, Instant.EPOCH);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
                var admin = Admin.create(settings)) {
            producer.send(new ProducerRecord<>(topic, 0, told.key(), told.value(), told.headers()))
                    .get();
            var partition = new TopicPartition(topic, 0);
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get();
        }
    }

    private static JsonPath source(String view) {
        var answer = administrator().get("/v1/views");
        answer.then().statusCode(200);
        return answer.jsonPath().setRootPath("items.find { it.name == '" + view + "' }.sources[0]");
    }

    private static Response rebuild(String view) {
        return administrator()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/views/" + view + "/rebuild");
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", TestToken.administrator().bearer())
                .contentType("application/json");
    }
}

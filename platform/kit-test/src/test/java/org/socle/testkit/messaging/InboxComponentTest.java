package org.socle.testkit.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.event.EventHeaders;
import org.socle.kit.id.Ids;
import org.socle.testkit.app.HouseholdConsumer;
import org.socle.testkit.event.IncomingEvents;
import org.socle.testkit.event.TestRecords;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class InboxComponentTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong OFFSETS = new AtomicLong(1_000_000);

    @Inject
    IncomingEvents incoming;

    @Inject
    HouseholdConsumer consumer;

    private final String household = Ids.next("hh");

    @AfterEach
    void takeEverythingAgain() {
        consumer.recover();
    }

    @Test
    void eventsOfAnAggregateAreAppliedInOrder() {
        send(1);
        send(2);
        send(3);

        assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aSecondCopyHasNoSecondEffect() {
        send(1);
        send(2);

        send(1);
        send(2);

        assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void aGapParksTheKeyAndHealsWhenTheMissingEventComes() {
        send(1);
        send(3);
        send(4);
        assertThat(reasons()).containsExactly("GAP", "BEHIND");
        assertThat(consumer.appliedOf(household)).containsExactly(1L);

        send(2);

        assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void anAggregateWhoseFirstEventIsMissingWaitsForIt() {
        send(2);
        assertThat(reasons()).containsExactly("GAP");

        send(1);

        assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L);
    }

    @Test
    void anEventTheConsumerRefusesParksItsKeyWhileOtherKeysGoOn() {
        var other = Ids.next("hh");
        consumer.refuse(household);

        send(1);
        send(2);
        incoming.send(HouseholdConsumer.CHANNEL, scored(other), 1);

        assertThat(reasons()).containsExactly("REFUSED", "BEHIND");
        assertThat(consumer.appliedOf(household)).isEmpty();
        assertThat(consumer.appliedOf(other)).containsExactly(1L);
    }

    @Test
    void whyAnEventIsParkedNamesThePlaceAndNoValue() {
        consumer.refuse(household);

        send(1);

        administrator()
                .get("/v1/parked-events/{id}", parked().getFirst().get("id"))
                .then()
                .statusCode(200)
                .body("detail", containsString("HouseholdConsumer.java"))
                .body("detail", not(containsString("secret-value")))
                .body("headers.aggregateseq", equalTo("1"));
    }

    @Test
    void howManyWaitIsMeasuredPerConsumer() {
        send(2);

        await().atMost(SOON)
                .until(
                        () -> given().get("/q/metrics").asString(),
                        text -> text.lines()
                                .anyMatch(line -> line.startsWith("socle_inbox_parked{consumer=\"test-households\"")
                                        && !line.endsWith(" 0.0")));
        assertThat(given().get("/q/metrics").asString())
                .contains("socle_outbox_backlog", "socle_outbox_sent_total", "socle_outbox_oldest_seconds")
                .contains("socle_inbox_events_total{consumer=\"test-households\",outcome=\"parked\"");
    }

    @Test
    void bytesThatAreNoEventAreParked() {
        var record = record(1, "{not json");

        incoming.send(HouseholdConsumer.CHANNEL, record);

        assertThat(reasons()).containsExactly("UNREADABLE");
    }

    @Test
    void anEventThatBreaksItsContractIsParkedWithTheFieldAtFault() {
        var record =
                record(1, TestRecords.payload(scored(household)).replace("\"model_version\":1", "\"model_version\":0"));

        incoming.send(HouseholdConsumer.CHANNEL, record);

        assertThat(reasons()).containsExactly("UNREADABLE");
        assertThat(parked().getFirst().get("detail")).asString().contains("model_version must be at least 1");
    }

    @Test
    void anEventWithoutItsHeadersIsParked() {
        var record = new ConsumerRecord<>(
                "socle.registry.household.v1",
                0,
                OFFSETS.incrementAndGet(),
                household,
                "{}".getBytes(StandardCharsets.UTF_8));

        incoming.send(HouseholdConsumer.CHANNEL, record);

        assertThat(reasons()).containsExactly("UNREADABLE");
        assertThat(parked().getFirst()).doesNotContainKey("aggregate_seq");
    }

    @Test
    void somethingUnknownSoFarIsTriedAgainByItself() {
        consumer.doNotKnow(household);
        send(1);
        send(2);
        assertThat(reasons()).containsExactly("NOT_YET_KNOWN", "BEHIND");

        consumer.recover();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L));
        assertThat(parked()).isEmpty();
    }

    @Test
    void aReplayAppliesTheKeyInOrder() {
        consumer.refuse(household);
        send(1);
        send(2);
        send(3);
        consumer.recover();

        var replay = administrator()
                .post("/v1/parked-events/{id}/replay", parked().getLast().get("id"));

        replay.then().statusCode(200).body("applied", equalTo(3)).body("waiting", nullValue());
        assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L, 3L);
        send(4);
        assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aReplayStopsAtTheFirstThatStillFails() {
        consumer.refuse(household);
        send(1);
        send(2);

        var replay = administrator()
                .post("/v1/parked-events/{id}/replay", parked().getFirst().get("id"));

        replay.then()
                .statusCode(200)
                .body("applied", equalTo(0))
                .body("waiting.aggregate_seq", equalTo(1))
                .body("waiting.attempts", equalTo(1));
        assertThat(reasons()).containsExactly("REFUSED", "BEHIND");
    }

    @Test
    void aCorrectedPayloadIsApplied() {
        incoming.send(HouseholdConsumer.CHANNEL, record(1, "{not json"));
        send(2);
        var path = "/v1/parked-events/" + parked().getFirst().get("id");
        var tag = administrator().get(path).header("ETag");

        administrator()
                .header("If-Match", tag)
                .body(Map.of("payload", TestRecords.payload(scored(household))))
                .put(path + "/payload")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));

        administrator().post(path + "/replay").then().statusCode(200).body("applied", equalTo(2));
        assertThat(consumer.appliedOf(household)).containsExactly(1L, 2L);
    }

    @Test
    void aCorrectionNeedsTheVersionItWasMadeOnAndJson() {
        incoming.send(HouseholdConsumer.CHANNEL, record(1, "{not json"));
        var path = "/v1/parked-events/" + parked().getFirst().get("id") + "/payload";
        var body = Map.of("payload", "still {not json");

        assertProblem(administrator().body(body).put(path), "platform.version.missing", 428);
        assertProblem(administrator().header("If-Match", "\"9\"").body(body).put(path), "platform.version.stale", 412);
        assertProblem(
                administrator().header("If-Match", "\"0\"").body(body).put(path),
                "platform.parked-event.not-json",
                400);
    }

    @Test
    void onlyTheOnesInChargeSeeParkedEvents() {
        given().get("/v1/parked-events").then().statusCode(401);
        given().header("Authorization", TestToken.registrar().bearer())
                .get("/v1/parked-events")
                .then()
                .statusCode(403);
        assertProblem(administrator().get("/v1/parked-events/pev_1"), "platform.parked-event.not-found", 404);
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        send(2);
        send(3);
        send(4);

        var first = administrator()
                .queryParam("limit", 2)
                .get("/v1/parked-events")
                .then()
                .body("items", hasSize(2));
        var next = first.extract().<String>path("next");

        administrator()
                .queryParam("limit", 500)
                .queryParam("cursor", next)
                .get("/v1/parked-events")
                .then()
                .statusCode(200)
                .body("items.findAll { it.aggregate_id == '" + household + "' }.size()", not(equalTo(0)));
    }

    private void send(long aggregateSeq) {
        incoming.send(HouseholdConsumer.CHANNEL, scored(household), aggregateSeq);
    }

    private ConsumerRecord<String, byte[]> record(long aggregateSeq, String payload) {
        var whole = TestRecords.of(scored(household), aggregateSeq, OFFSETS.incrementAndGet(), Instant.EPOCH);
        var record = new ConsumerRecord<>(
                whole.topic(),
                whole.partition(),
                whole.offset(),
                whole.key(),
                payload.getBytes(StandardCharsets.UTF_8));
        whole.headers().forEach(record.headers()::add);
        assertThat(record.headers().lastHeader(EventHeaders.TYPE)).isNotNull();
        return record;
    }

    private static HouseholdScoredV1 scored(String household) {
        return new HouseholdScoredV1(household, "demo", 1, 10, "POOR", Instant.EPOCH);
    }

    private List<Object> reasons() {
        return parked().stream().map(event -> event.get("reason")).toList();
    }

    /** What waits of this test's household, first things first. */
    private List<Map<String, Object>> parked() {
        JsonPath list = administrator()
                .queryParam("consumer", HouseholdConsumer.NAME)
                .queryParam("limit", 500)
                .get("/v1/parked-events")
                .jsonPath();
        return list.<Map<String, Object>>getList("items").stream()
                .filter(event -> household.equals(event.get("aggregate_id")))
                .toList();
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", TestToken.administrator().bearer())
                .contentType("application/json");
    }
}

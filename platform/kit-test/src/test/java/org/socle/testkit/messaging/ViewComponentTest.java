package org.socle.testkit.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.id.Ids;
import org.socle.kit.sql.Sql;
import org.socle.testkit.app.HouseholdConsumer;
import org.socle.testkit.event.IncomingEvents;
import org.socle.testkit.event.RecordedEventHistory;
import org.socle.testkit.event.TestRecords;
import org.socle.testkit.identity.TestToken;

/** What a service keeps of others is made anew from the log; what it did about it is not done again. */
@QuarkusTest
class ViewComponentTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AtomicLong OFFSETS = new AtomicLong(7_000_000);

    @Inject
    IncomingEvents incoming;

    @Inject
    RecordedEventHistory history;

    @Inject
    HouseholdConsumer consumer;

    @Inject
    Sql sql;

    @AfterEach
    void haveEverythingAgain() {
        history.recover();
        consumer.recover();
    }

    @Test
    void whatWasWrongIsPutRightAndNoEffectIsRepeated() {
        var households = households(30, 3);
        var before = content();
        change("UPDATE score_view SET score = score + 1 WHERE household_id = :id", households.get(0));
        change("DELETE FROM score_view WHERE household_id = :id", households.get(1));
        var stranger = Ids.next("hh");
        change("INSERT INTO score_view (household_id, score, events) VALUES (:id, 1, 1)", stranger);

        var end = rebuilt();

        assertThat(content()).isEqualTo(before);
        assertThat(end.getLong("result.written")).isEqualTo(2);
        assertThat(end.getLong("result.removed")).isEqualTo(1);
        assertThat(households)
                .allSatisfy(
                        household -> assertThat(consumer.appliedOf(household)).isEqualTo(upTo(3)));
        assertThat(laidBeside()).isZero();
    }

    @Test
    void eventsThatComeInMeanwhileAreInItOnce() {
        var households = households(30, 2);
        history.meanwhile(() -> households.forEach(household -> send(household, 3)));

        var end = rebuilt();

        assertThat(end.getLong("result.written")).isZero();
        assertThat(end.getLong("result.removed")).isZero();
        assertThat(end.getInt("progress.percent")).isEqualTo(100);
        households.forEach(household -> send(household, 4));
        assertThat(households).allSatisfy(household -> {
            assertThat(consumer.appliedOf(household)).isEqualTo(upTo(4));
            assertThat(kept(household)).isEqualTo("104 4");
        });
    }

    @Test
    void brokenOffHalfWayItGoesOnWhereItWas() {
        var household = households(40, 2).getFirst();
        var before = content();
        change("DELETE FROM score_view WHERE household_id = :id", household);
        history.breakOffAfter(3);

        rebuilt();

        assertThat(content()).isEqualTo(before);
        assertThat(history.begun()).hasSize(2);
        assertThat(history.begun().getLast().values()).allMatch(place -> place > 0);
    }

    @Test
    void anEventThatWaitsAsideIsNotAppliedBeforeItsTurnAndIsTakenAsItWasCorrected() {
        var household = Ids.next("hh");
        send(household, 1);
        incoming.send(HouseholdConsumer.CHANNEL, spoilt(household, 2));
        send(household, 3);

        rebuilt();

        assertThat(kept(household)).isEqualTo("101 1");
        correct(household, TestRecords.payload(scored(household, 2)));
        assertThat(kept(household)).isEqualTo("103 3");
        assertThat(rebuilt().getLong("result.written")).isZero();
        assertThat(kept(household)).isEqualTo("103 3");
        assertThat(consumer.appliedOf(household)).isEqualTo(upTo(3));
    }

    @Test
    void aLogThatLostSomethingChangesNothing() {
        var households = households(3, 2);
        var before = content();
        history.lose(households.get(1));

        var end = ended(begun());

        assertThat(end.getString("state")).isEqualTo("FAILED");
        assertThat(end.getString("problem.code")).isEqualTo("platform.view.log-incomplete");
        assertThat(content()).isEqualTo(before);
        assertThat(laidBeside()).isZero();
    }

    @Test
    void aLogThatDoesNotBeginAtTheBeginningIsRefused() {
        history.cut(EventCatalogue.HOUSEHOLD_TOPIC);

        assertProblem(rebuild(HouseholdConsumer.VIEW, ""), "platform.view.log-incomplete", 409);

        administrator()
                .get("/v1/views")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'scores' }.sources.complete", hasItem(false))
                .body("items.find { it.name == 'scores' }.sources.kept_for_ever", hasItem(false))
                .body("items.find { it.name == 'territories' }.sources.complete", hasItem(true));
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        assertProblem(rebuild("nothing-like-it", ""), "platform.view.not-found", 404);
        history.goAway();
        assertProblem(rebuild(HouseholdConsumer.VIEW, ""), "platform.view.log-away", 503);
        given().header("Authorization", TestToken.registrar().bearer())
                .get("/v1/views")
                .then()
                .statusCode(403);
    }

    @Test
    void oneViewIsMadeAnewAtATime() {
        households(1, 1);
        var answers = new CopyOnWriteArrayList<Response>();
        history.meanwhile(() -> answers.add(rebuild(HouseholdConsumer.VIEW, "")));

        rebuilt();

        assertProblem(answers.getFirst(), "platform.view.under-way", 409);
    }

    @Test
    void aRehearsalOnlyCounts() {
        households(2, 2);

        rebuild(HouseholdConsumer.VIEW, "?validate_only=true")
                .then()
                .statusCode(200)
                .body("view", equalTo(HouseholdConsumer.VIEW))
                .body("operation_id", nullValue());

        assertThat(history.begun()).isEmpty();
    }

    private List<String> households(int count, int events) {
        var households =
                IntStream.range(0, count).mapToObj(each -> Ids.next("hh")).toList();
        households.forEach(household -> upTo(events).forEach(seq -> send(household, seq)));
        return households;
    }

    private void send(String household, long seq) {
        incoming.send(HouseholdConsumer.CHANNEL, scored(household, seq), seq);
    }

    private static HouseholdScoredV1 scored(String household, long seq) {
        return new HouseholdScoredV1(household, "demo", 1, Math.toIntExact(100 + seq), "POOR", Instant.EPOCH);
    }

    private static ConsumerRecord<String, byte[]> spoilt(String household, long seq) {
        var whole = TestRecords.of(scored(household, seq), seq, OFFSETS.incrementAndGet(), Instant.EPOCH);
        var spoilt = new ConsumerRecord<>(
                whole.topic(),
                whole.partition(),
                whole.offset(),
                whole.key(),
                "{not json".getBytes(StandardCharsets.UTF_8));
        whole.headers().forEach(spoilt.headers()::add);
        return spoilt;
    }

    private void correct(String household, String payload) {
        var id = sql.of("SELECT id FROM parked_event WHERE aggregate_id = :id ORDER BY aggregate_seq LIMIT 1")
                .with("id", household)
                .one(row -> row.uuid("id"));
        var path = "/v1/parked-events/" + Ids.toText("pev", id);
        administrator()
                .header("If-Match", administrator().get(path).header("ETag"))
                .body(Map.of("payload", payload))
                .put(path + "/payload")
                .then()
                .statusCode(200);
        administrator().post(path + "/replay").then().statusCode(200).body("applied", equalTo(2));
    }

    private JsonPath rebuilt() {
        var end = ended(begun());
        assertThat(end.getString("state")).as(end.prettify()).isEqualTo("SUCCEEDED");
        return end;
    }

    private static String begun() {
        var answer = rebuild(HouseholdConsumer.VIEW, "");
        answer.then().statusCode(202);
        assertThat(answer.header("Location"))
                .endsWith("/v1/operations/" + answer.jsonPath().getString("operation_id"));
        return answer.header("Location");
    }

    private static JsonPath ended(String operation) {
        return await().atMost(SOON)
                .until(
                        () -> administrator().get(operation).jsonPath(),
                        path -> List.of("SUCCEEDED", "FAILED").contains(path.getString("state")));
    }

    private static Response rebuild(String view, String query) {
        return administrator()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/views/" + view + "/rebuild" + query);
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", TestToken.administrator().bearer())
                .contentType("application/json");
    }

    private void change(String statement, String household) {
        assertThat(sql.of(statement).with("id", household).update()).isEqualTo(1);
    }

    private List<String> content() {
        return sql.of("SELECT household_id, score, events FROM score_view ORDER BY household_id")
                .list(row -> row.text("household_id") + " " + row.integer("score") + " " + row.integer("events"));
    }

    private String kept(String household) {
        return sql.of("SELECT score, events FROM score_view WHERE household_id = :id")
                .with("id", household)
                .one(row -> row.integer("score") + " " + row.integer("events"));
    }

    private long laidBeside() {
        return sql.of("SELECT count(*) AS tables FROM pg_tables WHERE schemaname = 'beside'")
                .one(row -> row.number("tables"));
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}

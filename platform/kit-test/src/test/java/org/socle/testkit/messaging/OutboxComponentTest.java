package org.socle.testkit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.event.EventHeaders;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;
import org.socle.kit.outbox.OutgoingEvent;
import org.socle.kit.sql.Sql;
import org.socle.testkit.app.Counters;
import org.socle.testkit.event.RecordingEventPublisher;
import org.socle.testkit.event.ToldEvents;

@QuarkusTest
class OutboxComponentTest {

    private static final Logger LOG = Logger.getLogger(OutboxComponentTest.class);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Counters counters;

    @Inject
    Outbox outbox;

    @Inject
    RecordingEventPublisher kafka;

    @Inject
    ToldEvents told;

    @Inject
    Sql sql;

    @BeforeEach
    void emptyOutbox() {
        await().atMost(SOON).until(() -> waiting() == 0);
        kafka.forget();
    }

    @Test
    void aCommandsEventIsSentAsACloudEventInBinaryMode() {
        var household = Ids.next("hh");

        counters.increment(household);

        await().atMost(SOON).until(() -> !kafka.sentAbout(household).isEmpty());
        var event = kafka.sentAbout(household).getFirst();
        assertThat(event.topic()).isEqualTo("socle.registry.household.v1");
        assertThat(event.payload()).contains("\"household_id\":\"" + household + "\"", "\"model_version\":1");
        assertThat(event.headers())
                .containsEntry(EventHeaders.SPEC_VERSION, "1.0")
                .containsEntry(EventHeaders.TYPE, "org.socle.registry.household.scored.v1")
                .containsEntry(EventHeaders.SOURCE, "urn:socle:kit")
                .containsEntry(EventHeaders.CONTENT_TYPE, "application/json")
                .containsEntry(EventHeaders.AGGREGATE_SEQ, "1")
                .containsKeys(EventHeaders.ID, EventHeaders.TIME);
        assertThat(event.headers().get(EventHeaders.TRACEPARENT)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void whatIsRolledBackIsNeverTold() {
        var household = Ids.next("hh");

        assertThatThrownBy(() -> counters.incrementAndFail(household)).hasMessageContaining("asked");
        counters.increment(household);

        await().atMost(SOON).until(() -> !kafka.sentAbout(household).isEmpty());
        assertThat(told.about(household)).hasSize(1);
        assertThat(numbers(kafka.sentAbout(household))).containsExactly(1L);
    }

    @Test
    void anEventOutsideACommandsTransactionIsRefused() {
        assertThatThrownBy(() -> outbox.add(scored(Ids.next("hh"), 1))).hasMessageContaining("transaction");
    }

    @Test
    void manyCommandsOnOneAggregateAreToldInOrderWithoutAGap() throws Exception {
        var household = Ids.next("hh");

        atOnce(8, () -> repeat(25, () -> counters.increment(household)));

        await().atMost(SOON).until(() -> kafka.sentAbout(household).size() == 200);
        assertThat(numbers(kafka.sentAbout(household))).isEqualTo(upTo(200));
        assertThat(told.about(household))
                .extracting(event -> ((HouseholdScoredV1) event).score())
                .isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void manyCommandsOnManyAggregatesAreAllToldEachAggregateInOrder() throws Exception {
        var households = IntStream.range(0, 40).mapToObj(each -> Ids.next("hh")).toList();

        atOnce(8, () -> households.forEach(counters::increment));

        await().atMost(SOON).until(() -> kafka.sent().size() == 320);
        assertThat(households)
                .allSatisfy(household ->
                        assertThat(numbers(kafka.sentAbout(household))).isEqualTo(upTo(8)));
    }

    @Test
    void anOutageOfKafkaLosesNothingAndReordersNothing() {
        var household = Ids.next("hh");
        kafka.failNext(3);

        repeat(10, () -> counters.increment(household));

        await().atMost(SOON).until(() -> kafka.sentAbout(household).size() == 10);
        assertThat(numbers(kafka.sentAbout(household))).isEqualTo(upTo(10));
    }

    @Test
    void aRelayThatEndsBetweenSendingAndForgettingSendsAgainInOrder() {
        var household = Ids.next("hh");
        kafka.loseAcknowledgements(1);

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(List.of(scored(household, 1), scored(household, 2), scored(household, 3))));

        await().atMost(SOON).until(() -> waiting() == 0);
        assertThat(numbers(kafka.sentAbout(household))).containsExactly(1L, 2L, 3L, 1L, 2L, 3L);
        assertThat(kafka.sentAbout(household).stream()
                        .map(event -> event.headers().get(EventHeaders.ID))
                        .distinct())
                .hasSize(3);
    }

    @Test
    void tensOfThousandsOfEventsAreToldWithOneStatement() {
        var events = new ArrayList<DomainEvent>();
        var households =
                IntStream.range(0, 10_000).mapToObj(each -> Ids.next("hh")).toList();
        for (var score = 1; score <= 3; score++) {
            for (var household : households) {
                events.add(scored(household, score));
            }
        }

        var started = System.nanoTime();
        QuarkusTransaction.requiringNew().timeout(120).run(() -> outbox.addAll(events));
        var logged = System.nanoTime();
        await().atMost(Duration.ofMinutes(2)).until(() -> waiting() == 0);
        var sent = System.nanoTime();

        LOG.infof(
                "logged %d events/s in one statement, relayed %d events/s",
                rate(events.size(), logged - started), rate(events.size(), sent - logged));
        assertThat(kafka.sent()).hasSize(30_000);
        assertThat(numbers(kafka.sentAbout(households.getFirst()))).containsExactly(1L, 2L, 3L);
        assertThat(numbers(kafka.sentAbout(households.getLast()))).containsExactly(1L, 2L, 3L);
    }

    private long waiting() {
        return sql.of("SELECT count(*) AS waiting FROM outbox").one(row -> row.number("waiting"));
    }

    private static HouseholdScoredV1 scored(String household, int score) {
        return new HouseholdScoredV1(household, "counter", 1, score, "POOR", Instant.EPOCH);
    }

    private static List<Long> numbers(List<OutgoingEvent> events) {
        return events.stream()
                .map(event -> Long.valueOf(event.headers().get(EventHeaders.AGGREGATE_SEQ)))
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static long rate(int count, long nanos) {
        return count * 1_000_000_000L / nanos;
    }

    private static void repeat(int times, Runnable command) {
        for (var time = 0; time < times; time++) {
            command.run();
        }
    }

    private static void atOnce(int workers, Runnable work) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Object> call = Executors.callable(work);
            for (var done : executor.invokeAll(Collections.nCopies(workers, call))) {
                done.get();
            }
        }
    }
}

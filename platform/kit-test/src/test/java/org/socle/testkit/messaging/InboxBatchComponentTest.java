package org.socle.testkit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.id.Ids;
import org.socle.kit.sql.Sql;
import org.socle.testkit.app.HouseholdConsumer;
import org.socle.testkit.event.IncomingEvents;
import org.socle.testkit.event.TestRecords;

/** Several events that come with one poll. */
@QuarkusTest
class InboxBatchComponentTest {

    private static final Instant NOW = Instant.parse("2026-05-12T08:30:00Z");
    private static final AtomicLong OFFSETS = new AtomicLong(2_000_000);

    @Inject
    IncomingEvents incoming;

    @Inject
    HouseholdConsumer consumer;

    @Inject
    Sql sql;

    private final String one = Ids.next("hh");
    private final String other = Ids.next("hh");

    @AfterEach
    void takeEverythingAgain() {
        consumer.recover();
    }

    @Test
    void allAreAppliedInOrderInOneTransaction() {
        poll(record(one, 1), record(other, 1), record(one, 2), record(one, 3));

        assertThat(consumer.appliedOf(one)).containsExactly(1L, 2L, 3L);
        assertThat(consumer.appliedOf(other)).containsExactly(1L);
        assertThat(transactionsOf(one, other)).isEqualTo(1);
    }

    @Test
    void theNextPollGoesOnWhereTheLastEnded() {
        poll(record(one, 1), record(one, 2));

        poll(record(one, 3), record(other, 1), record(one, 4));

        assertThat(consumer.appliedOf(one)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void onlyTheEventThatIsRefusedIsParked() {
        consumer.refuse(one);

        poll(record(other, 1), record(one, 1), record(other, 2), record(one, 2));

        assertThat(consumer.appliedOf(one)).isEmpty();
        assertThat(consumer.appliedOf(other)).containsExactly(1L, 2L);
        assertThat(parkedOf(one)).containsExactly("REFUSED", "BEHIND");
    }

    @Test
    void aSecondCopyAmongNewOnesHasNoSecondEffect() {
        poll(record(one, 1), record(one, 2));

        poll(record(one, 1), record(one, 2), record(one, 3), record(other, 1));

        assertThat(consumer.appliedOf(one)).containsExactly(1L, 2L, 3L);
        assertThat(consumer.appliedOf(other)).containsExactly(1L);
    }

    @Test
    void aGapParksItsKeyAlone() {
        poll(record(one, 1), record(one, 3), record(other, 1), record(other, 2));

        assertThat(consumer.appliedOf(one)).containsExactly(1L);
        assertThat(consumer.appliedOf(other)).containsExactly(1L, 2L);
        assertThat(parkedOf(one)).containsExactly("GAP");
    }

    @Test
    void eventsBehindAParkedOneWaitWithIt() {
        poll(record(one, 1), record(one, 3));

        poll(record(one, 4), record(one, 5));
        poll(record(one, 2), record(other, 1));

        assertThat(consumer.appliedOf(one)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(parkedOf(one)).isEmpty();
    }

    @Test
    void bytesThatAreNoEventSpoilNoOther() {
        var spoilt = new ConsumerRecord<>(
                "socle.registry.household.v1", 0, OFFSETS.incrementAndGet(), one, new byte[] {'{'});

        poll(record(other, 1), spoilt, record(other, 2));

        assertThat(consumer.appliedOf(other)).containsExactly(1L, 2L);
        assertThat(parkedOf(one)).containsExactly("UNREADABLE");
    }

    @SafeVarargs
    private void poll(ConsumerRecord<String, byte[]>... records) {
        incoming.sendRecords(HouseholdConsumer.CHANNEL, List.of(records));
    }

    private static ConsumerRecord<String, byte[]> record(String household, long seq) {
        var scored = new HouseholdScoredV1(household, "demo-pmt", 1, 40, "POOR", NOW);
        return TestRecords.of(scored, seq, OFFSETS.incrementAndGet(), NOW);
    }

    private long transactionsOf(String first, String second) {
        return sql.of(
                        "SELECT count(DISTINCT xmin::text) AS n FROM applied_event WHERE aggregate_id IN (:first, :second)")
                .with("first", first)
                .with("second", second)
                .one(row -> row.number("n"));
    }

    private List<String> parkedOf(String household) {
        return sql.of("SELECT reason FROM parked_event WHERE aggregate_id = :id ORDER BY aggregate_seq, id")
                .with("id", household)
                .list(row -> row.text("reason"));
    }
}

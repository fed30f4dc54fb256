package org.socle.testkit.app;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.kit.inbox.EventHeader;
import org.socle.kit.inbox.Inbox;
import org.socle.kit.inbox.NotYetKnown;
import org.socle.kit.sql.Sql;
import org.socle.kit.view.ViewConsumer;

/**
 * Writes down each event it applies, which stands for any effect, and keeps the last score of each household; refuses the
 * aggregates that a test tells it to.
 */
@ApplicationScoped
public class HouseholdConsumer implements ViewConsumer {

    public static final String CHANNEL = "household-events";
    public static final String NAME = "test-households";
    public static final String VIEW = "scores";

    private final Inbox inbox;
    private final Sql sql;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    HouseholdConsumer(Inbox inbox, Sql sql) {
        this.inbox = inbox;
        this.sql = sql;
    }

    @Incoming(CHANNEL)
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(this, records);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public List<String> tables() {
        return List.of("score_view");
    }

    @Override
    public void keep(List<Arrival> arrivals) {
        arrivals.forEach(arrival -> write(arrival.event()));
    }

    @Override
    public void on(DomainEvent event, EventHeader header) {
        sql.of("INSERT INTO applied_event (aggregate_id, aggregate_seq, type) VALUES (:id, :seq, :type)")
                .with("id", header.aggregateId())
                .with("seq", header.aggregateSeq())
                .with("type", header.type())
                .update();
        write(event);
        if (refused.contains(header.aggregateId())) {
            throw new IllegalStateException("the household cannot be taken: secret-value");
        }
        if (unknown.contains(header.aggregateId())) {
            throw new NotYetKnown("territory SN-DK-01");
        }
    }

    private void write(DomainEvent event) {
        if (event instanceof HouseholdScoredV1 scored) {
            sql.of("""
                    INSERT INTO score_view AS kept (household_id, score, events)
                    VALUES (:id, :score, 1)
                    ON CONFLICT (household_id) DO UPDATE SET score = excluded.score, events = kept.events + 1
                    """)
                    .with("id", scored.householdId())
                    .with("score", scored.score())
                    .update();
        }
    }

    public void refuse(String aggregateId) {
        refused.add(aggregateId);
    }

    public void doNotKnow(String aggregateId) {
        unknown.add(aggregateId);
    }

    /** Takes everything from now on. */
    public void recover() {
        refused.clear();
        unknown.clear();
    }

    /** The numbers of the events that had an effect, in the order of their effects. */
    public List<Long> appliedOf(String aggregateId) {
        return sql.of("SELECT aggregate_seq FROM applied_event WHERE aggregate_id = :id ORDER BY position")
                .with("id", aggregateId)
                .list(row -> row.number("aggregate_seq"));
    }
}

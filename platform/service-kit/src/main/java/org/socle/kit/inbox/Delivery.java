package org.socle.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.socle.kit.inbox.EventConsumer.Arrival;
import org.socle.kit.inbox.Inbox.Refusal;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;

/** One try with one event, in one transaction: the effect and the consumer's place are kept together or not at all. */
@ApplicationScoped
class Delivery {

    private final InboxStore inbox;
    private final ParkedEventStore parked;
    private final ScopedWork scopedWork;

    Delivery(InboxStore inbox, ParkedEventStore parked, ScopedWork scopedWork) {
        this.inbox = inbox;
        this.parked = parked;
        this.scopedWork = scopedWork;
    }

    InboxKey keyOf(EventConsumer consumer, ReceivedEvent event) {
        return new InboxKey(consumer.name(), event.topic(), event.aggregateId());
    }

    /** Applies the event if it is the next of its aggregate; parks it behind a gap; passes over a second copy. */
    Outcome apply(EventConsumer consumer, ReceivedEvent event) {
        var header = event.header();
        var key = keyOf(consumer, event);
        return scopedWork.call(TerritoryScope.WHOLE, () -> {
            var place = inbox.advance(key, header.aggregateSeq());
            if (place.isEmpty()) {
                return passOver(key, event, header.aggregateSeq());
            }
            consumer.on(event.event(header), header);
            return place.get().parked() ? Outcome.APPLIED_BEFORE_OTHERS : Outcome.APPLIED;
        });
    }

    /**
     * Applies all of the events, if each is the next of its aggregate and none of these has events aside.
     *
     * @return whether they were applied; otherwise nothing was changed
     */
    boolean applyAll(EventConsumer consumer, List<ReceivedEvent> events) {
        var arrivals = new ArrayList<Arrival>(events.size());
        for (var event : events) {
            var header = event.header();
            arrivals.add(new Arrival(event.event(header), header));
        }
        var steps = Steps.of(consumer.name(), arrivals);
        if (steps.isEmpty()) {
            return false;
        }
        return scopedWork.call(TerritoryScope.WHOLE, () -> {
            if (!inbox.advanceAll(steps.get())) {
                QuarkusTransaction.setRollbackOnly();
                return false;
            }
            consumer.onAll(arrivals);
            return true;
        });
    }

    /** Puts an event aside that could not be applied, unless another replica has applied it meanwhile. */
    Outcome park(EventConsumer consumer, ReceivedEvent event, Refusal refusal) {
        var key = keyOf(consumer, event);
        return scopedWork.call(TerritoryScope.WHOLE, () -> {
            var place = inbox.hold(key);
            var seq = event.aggregateSeq();
            if (seq.isPresent() && seq.getAsLong() <= place.lastSeq()) {
                return Outcome.DUPLICATE;
            }
            return putAside(key, event, refusal);
        });
    }

    private Outcome passOver(InboxKey key, ReceivedEvent event, long seq) {
        var place = inbox.hold(key);
        if (seq <= place.lastSeq()) {
            return place.parked() ? Outcome.DUPLICATE_BEFORE_OTHERS : Outcome.DUPLICATE;
        }
        var missing = "event " + (place.lastSeq() + 1) + " has not come, this is event " + seq;
        return putAside(key, event, new Refusal(place.parked() ? ParkingReason.BEHIND : ParkingReason.GAP, missing));
    }

    private Outcome putAside(InboxKey key, ReceivedEvent event, Refusal refusal) {
        parked.add(key, event, refusal);
        inbox.mark(key, true);
        return Outcome.PARKED;
    }

    /** How one try ended. */
    enum Outcome {
        APPLIED,

        /** Applied, and later events of the same aggregate are parked: they may be next. */
        APPLIED_BEFORE_OTHERS,
        DUPLICATE,
        DUPLICATE_BEFORE_OTHERS,
        PARKED;

        boolean othersWait() {
            return this == APPLIED_BEFORE_OTHERS || this == DUPLICATE_BEFORE_OTHERS;
        }
    }
}

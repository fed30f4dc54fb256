package org.socle.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.socle.kit.inbox.Inbox.Refusal;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;

/** Brings the parked events of one key back in order, each in a transaction of its own, up to the first that fails. */
@ApplicationScoped
class ParkedEvents {

    private static final Logger LOG = Logger.getLogger(ParkedEvents.class);
    private static final int KEYS_AT_ONCE = 500;

    private final Map<String, EventConsumer> consumers;
    private final InboxStore inbox;
    private final ParkedEventStore parked;
    private final ScopedWork scopedWork;

    ParkedEvents(@All List<EventConsumer> consumers, InboxStore inbox, ParkedEventStore parked, ScopedWork scopedWork) {
        this.consumers = consumers.stream().collect(Collectors.toMap(EventConsumer::name, Function.identity()));
        this.inbox = inbox;
        this.parked = parked;
        this.scopedWork = scopedWork;
    }

    boolean hasConsumer(String name) {
        return consumers.containsKey(name);
    }

    /**
     * Applies what waits for this key, in order, for as long as each follows on the one before.
     *
     * @return what was applied, and whether something still waits
     */
    Replay replay(InboxKey key) {
        var consumer = consumers.get(key.consumer());
        if (consumer == null) {
            throw new IllegalStateException("no consumer is named " + key.consumer());
        }
        var applied = 0;
        while (true) {
            switch (next(consumer, key)) {
                case APPLIED -> applied++;
                case PASSED_OVER -> {}
                case DONE -> {
                    return new Replay(applied, false);
                }
                case STUCK -> {
                    return new Replay(applied, true);
                }
            }
        }
    }

    @Scheduled(every = "1s", identity = "parked-events", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tryAgain() {
        try {
            var keys = scopedWork.call(TerritoryScope.WHOLE, () -> parked.due(KEYS_AT_ONCE));
            keys.stream().filter(key -> hasConsumer(key.consumer())).forEach(this::replay);
        } catch (RuntimeException e) {
            // The next round tries again; an outage is told by the database's own health check.
            LOG.warnf("parked events could not be tried again cause=%s", ParkingDetail.of(e));
        }
    }

    private Step next(EventConsumer consumer, InboxKey key) {
        try {
            return scopedWork.call(TerritoryScope.WHOLE, () -> applyFirst(consumer, key));
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure == Failure.OUTAGE) {
                throw e;
            }
            var refusal = new Refusal(failure.parkingReason(), ParkingDetail.of(e));
            scopedWork.run(
                    TerritoryScope.WHOLE, () -> parked.first(key).ifPresent(first -> parked.refused(first, refusal)));
            return Step.STUCK;
        }
    }

    private Step applyFirst(EventConsumer consumer, InboxKey key) {
        var place = inbox.hold(key);
        var found = parked.first(key);
        if (found.isEmpty()) {
            inbox.mark(key, false);
            return Step.DONE;
        }
        var event = found.get();
        var header = event.received().header();
        if (header.aggregateSeq() <= place.lastSeq()) {
            parked.remove(event.id());
            return Step.PASSED_OVER;
        }
        if (inbox.advance(key, header.aggregateSeq()).isEmpty()) {
            return Step.STUCK;
        }
        consumer.on(event.received().event(header), header);
        parked.remove(event.id());
        return Step.APPLIED;
    }

    private enum Step {
        APPLIED,
        PASSED_OVER,
        DONE,
        STUCK
    }

    /**
     * @param applied how many events were applied
     * @param stuck whether others still wait
     */
    record Replay(int applied, boolean stuck) {}
}

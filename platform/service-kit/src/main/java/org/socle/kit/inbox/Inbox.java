package org.socle.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.socle.kit.inbox.Delivery.Outcome;

/**
 * Takes each event to its end: applied, known to be a second copy, or parked. It returns only then, so that the channel
 * acknowledges nothing that could still be lost, and it throws nothing that would end the channel.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES_WHEN_UNCERTAIN = 5;

    /** Locks are held until the last of them is done: few enough that others wait but a moment. */
    private static final int MOST_TOGETHER = 200;

    private final Delivery delivery;
    private final ParkedEvents parkedEvents;
    private final InboxProgress progress;
    private final InboxMetrics metrics;
    private final Patience patience;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(
            Delivery delivery,
            ParkedEvents parkedEvents,
            InboxProgress progress,
            InboxMetrics metrics,
            Patience patience) {
        this.delivery = delivery;
        this.parkedEvents = parkedEvents;
        this.progress = progress;
        this.metrics = metrics;
        this.patience = patience;
    }

    /** Applies one record of a channel. Blocks for as long as the database is away. */
    public void receive(EventConsumer consumer, ConsumerRecord<String, byte[]> record) {
        receive(consumer, List.of(ReceivedEvent.of(record)));
    }

    /**
     * Applies the records of one poll, many in one transaction. Where one of them cannot be applied, or is not the next
     * of its aggregate, each of them is taken to its end alone.
     */
    public void receive(EventConsumer consumer, ConsumerRecords<String, byte[]> records) {
        var events = new ArrayList<ReceivedEvent>(records.count());
        records.forEach(record -> events.add(ReceivedEvent.of(record)));
        for (var from = 0; from < events.size(); from += MOST_TOGETHER) {
            receive(consumer, events.subList(from, Math.min(from + MOST_TOGETHER, events.size())));
        }
    }

    private void receive(EventConsumer consumer, List<ReceivedEvent> events) {
        try (var ignored = progress.begin(consumer.name(), events.getFirst())) {
            if (events.size() > 1 && settleTogether(consumer, events)) {
                return;
            }
            events.forEach(event -> settle(consumer, event));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void settle(EventConsumer consumer, ReceivedEvent event) {
        Refusal refusal = null;
        for (var attempt = 1; ; attempt++) {
            try {
                metrics.count(consumer.name(), deliver(consumer, event, refusal));
                return;
            } catch (RuntimeException e) {
                refusal = judge(consumer, event, e, attempt);
                if (refusal == null) {
                    metrics.countRetry(consumer.name());
                    pause(attempt);
                }
            }
        }
    }

    private boolean settleTogether(EventConsumer consumer, List<ReceivedEvent> events) {
        try {
            if (delivery.applyAll(consumer, events)) {
                metrics.countApplied(consumer.name(), events.size());
                return true;
            }
        } catch (RuntimeException e) {
            LOG.debugf(e, "events are tried one by one consumer=%s events=%d", consumer.name(), events.size());
        }
        metrics.countRetry(consumer.name());
        return false;
    }

    private Outcome deliver(EventConsumer consumer, ReceivedEvent event, @Nullable Refusal refusal) {
        var outcome = refusal == null ? delivery.apply(consumer, event) : delivery.park(consumer, event, refusal);
        if (outcome.othersWait()) {
            parkedEvents.replay(delivery.keyOf(consumer, event));
        }
        return outcome;
    }

    /** Why the event has to wait aside; null when it is worth another try at once. */
    private @Nullable Refusal judge(EventConsumer consumer, ReceivedEvent event, RuntimeException e, int attempt) {
        var failure = Failure.of(e);
        var again = switch (failure) {
            case OUTAGE -> true;
            case UNCERTAIN -> attempt < TRIES_WHEN_UNCERTAIN;
            case NOT_YET_KNOWN -> patience.allows(consumer.name(), attempt);
            case UNREADABLE, UNKNOWN_TYPE, REFUSED -> false;
        };
        if (again) {
            LOG.debugf(e, "event is tried again consumer=%s attempt=%d", consumer.name(), attempt);
            return null;
        }
        var detail = ParkingDetail.of(e);
        LOG.warnf(
                "event parked consumer=%s topic=%s aggregate=%s reason=%s detail=%s",
                consumer.name(), event.topic(), event.aggregateId(), failure.parkingReason(), detail);
        return new Refusal(failure.parkingReason(), detail);
    }

    /** 100 ms, 200 ms, 400 ms … 5 s. */
    private void pause(int attempt) {
        var time = Math.min(
                100L << Math.min(attempt - 1, 10), Duration.ofSeconds(5).toMillis());
        try {
            if (!stopping.await(time, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The one thing that is thrown at the channel: it is ending too, and must not acknowledge this event.
        throw new Stopping();
    }

    /** Why an event waits aside. */
    record Refusal(ParkingReason reason, String detail) {}

    private static final class Stopping extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopping() {
            super("the service stops; the event comes again after the start");
        }
    }
}

package org.socle.testkit.event;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.socle.kit.outbox.EventPublisher;
import org.socle.kit.outbox.OutgoingEvent;
import org.socle.kit.outbox.PublishFailed;

/** Takes Kafka's place in component tests: keeps what the relay sends, and fails when a test asks it to. */
@Alternative
@Priority(1)
@ApplicationScoped
public class RecordingEventPublisher implements EventPublisher {

    private final List<OutgoingEvent> sent = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger lostAcknowledgements = new AtomicInteger();

    @Override
    public void publish(List<OutgoingEvent> events) {
        failOneOf(failures);
        sent.addAll(events);
        failOneOf(lostAcknowledgements);
    }

    /** Everything that was sent, in order. */
    public List<OutgoingEvent> sent() {
        return List.copyOf(sent);
    }

    public List<OutgoingEvent> sentAbout(String aggregateId) {
        return sent.stream().filter(event -> event.key().equals(aggregateId)).toList();
    }

    /** Refuses the next batches, as Kafka does while it is away. */
    public void failNext(int batches) {
        failures.set(batches);
    }

    /** Takes the next batches and fails all the same, as if the relay had died before it could forget them. */
    public void loseAcknowledgements(int batches) {
        lostAcknowledgements.set(batches);
    }

    public void forget() {
        sent.clear();
        failures.set(0);
        lostAcknowledgements.set(0);
    }

    private static void failOneOf(AtomicInteger planned) {
        if (planned.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new PublishFailed(new IllegalStateException("a test asked for this failure"));
        }
    }
}

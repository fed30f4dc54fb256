package org.socle.kit.inbox;

import java.util.List;
import org.socle.contracts.DomainEvent;

/**
 * What a service does about other services' events. An application scoped bean with one channel:
 *
 * <pre>{@code
 * @Incoming(Channels.HOUSEHOLD_EVENTS)
 * @Blocking
 * void receive(ConsumerRecord<String, byte[]> record) {
 *     inbox.receive(this, record);
 * }
 * }</pre>
 *
 * A channel with many events takes {@code ConsumerRecords} instead, and says {@code batch=true} and
 * {@code commit-strategy=latest} in its configuration.
 */
public interface EventConsumer {

    /** Names the consumer's place in the history for good: after a rename it would apply everything again. */
    String name();

    /**
     * Does the effect of one event, in the transaction that the inbox opened. Each event of an aggregate comes once and
     * in order. Whatever this throws parks the key, except {@link NotYetKnown} and an outage, which are tried again.
     */
    void on(DomainEvent event, EventHeader header);

    /**
     * Does the effects of several events in one transaction, in their order. Whatever this throws undoes all of them, and
     * each comes again alone to {@link #on}, so it need not say which event was to blame.
     */
    default void onAll(List<Arrival> arrivals) {
        arrivals.forEach(arrival -> on(arrival.event(), arrival.header()));
    }

    /** An event with what came with it. */
    record Arrival(DomainEvent event, EventHeader header) {}
}

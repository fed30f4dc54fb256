package org.socle.kit.inbox;

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
 */
public interface EventConsumer {

    /** Names the consumer's place in the history for good: after a rename it would apply everything again. */
    String name();

    /**
     * Does the effect of one event, in the transaction that the inbox opened. Each event of an aggregate comes once and
     * in order. Whatever this throws parks the key, except {@link NotYetKnown} and an outage, which are tried again.
     */
    void on(DomainEvent event, EventHeader header);
}

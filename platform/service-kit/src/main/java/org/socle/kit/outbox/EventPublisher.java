package org.socle.kit.outbox;

import java.util.List;

/** Where the relay sends events. */
public interface EventPublisher {

    /**
     * Sends all events in the given order and returns once every single one is acknowledged.
     *
     * @throws PublishFailed when any is not; all of them will be sent again then
     */
    void publish(List<OutgoingEvent> events);
}

package org.socle.kit.inbox;

import java.time.Instant;
import java.util.UUID;

/** An event that waits aside, as it came or as somebody has mended it. */
record ParkedEvent(
        UUID id,
        String consumer,
        ReceivedEvent received,
        ParkingReason reason,
        String detail,
        Instant firstParkedAt,
        int attempts,
        long version) {

    static final String PREFIX = "pev";

    InboxKey key() {
        return new InboxKey(consumer, received.topic(), received.aggregateId());
    }
}

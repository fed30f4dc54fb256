package org.socle.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a partition waits for something from another topic. A short while, so that a race between two topics passes
 * unseen; not at all just after it waited in vain, so that a thousand such events do not hold up all others in turn.
 */
@ApplicationScoped
class Patience {

    private static final int TRIES = 5;
    private static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private final Map<String, Instant> exhausted = new ConcurrentHashMap<>();

    Patience(Clock clock) {
        this.clock = clock;
    }

    boolean allows(String consumer, int attempt) {
        var now = clock.instant();
        var last = exhausted.get(consumer);
        if (last != null && now.isBefore(last.plus(REST))) {
            return false;
        }
        if (attempt < TRIES) {
            return true;
        }
        exhausted.put(consumer, now);
        return false;
    }
}

package org.socle.kit.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

final class ClockProducer {

    /** UTC in microseconds, the precision that PostgreSQL keeps, so that a stored time equals the one answered. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}

package org.socle.testkit.planted.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Breaks, by all but its last method: time comes from a Clock. */
final class ClocklessTime {

    Instant instant() {
        return Instant.now();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    LocalDate asItShouldBe(Clock clock) {
        return LocalDate.now(clock);
    }
}

package org.socle.gateway.upstream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Leaves a service alone after several failures in a row. When the pause is over, one request at a time tries
 * whether it is back; its success lets everybody through again.
 */
public final class Circuit {
    private final InstantSource clock;
    private final int tolerated;
    private final Duration pause;

    private int failures;
    private Instant closedUntil = Instant.MIN;

    public Circuit(InstantSource clock, int tolerated, Duration pause) {
        this.clock = clock;
        this.tolerated = tolerated;
        this.pause = pause;
    }

    /** Whether a request may go to the service now. */
    public synchronized boolean admits() {
        if (failures < tolerated) {
            return true;
        }
        var now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return false;
        }
        // This one is the trial. Should it never report back, the next trial comes after another pause.
        closedUntil = now.plus(pause);
        return true;
    }

    public synchronized void succeeded() {
        failures = 0;
    }

    public synchronized void failed() {
        failures++;
        if (failures >= tolerated) {
            closedUntil = clock.instant().plus(pause);
        }
    }
}

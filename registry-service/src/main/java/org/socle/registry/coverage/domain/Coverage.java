package org.socle.registry.coverage.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one enrollment.
 *
 * @param personId who benefits; null for a household
 * @param territory number of the commune
 * @param since when it first had a place; null while it only waits
 */
public record Coverage(
        String enrollmentId,
        String programmeId,
        UUID householdId,
        @Nullable UUID personId,
        int territory,
        State state,
        @Nullable Instant since,
        Instant toldAt) {

    /** Whether it has a place. Nothing is granted while it is suspended. */
    public enum State {
        WAITLISTED,
        ENROLLED,
        SUSPENDED,
        EXITED
    }
}

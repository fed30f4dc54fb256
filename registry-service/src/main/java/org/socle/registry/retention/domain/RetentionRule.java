package org.socle.registry.retention.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long something is held.
 *
 * @param changedBy null for what the platform came with
 */
public record RetentionRule(
        RetentionSubject subject, int keepDays, @Nullable String changedBy, Instant changedAt, long version) {

    public RetentionRule {
        if (keepDays < 1) {
            throw new IllegalArgumentException("what is held not even a day is not held");
        }
    }

    /** What ended before this moment was held long enough. */
    public Instant limit(Instant now) {
        return now.minus(Duration.ofDays(keepDays));
    }
}

package org.socle.registry.history.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.Relationship;

/**
 * Somebody belonged to a household for a while, as one thing to its head.
 *
 * @param began null when the person was registered in the household
 * @param ended null when it still is so
 */
public record Stay(
        UUID person,
        Relationship relationship,
        Instant from,
        @Nullable Recorded began,
        @Nullable Recorded ended) {

    public boolean covers(Instant moment) {
        return !from.isAfter(moment) && (ended == null || ended.at().isAfter(moment));
    }
}

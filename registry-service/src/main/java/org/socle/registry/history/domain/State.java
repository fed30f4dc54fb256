package org.socle.registry.history.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was registered for a while.
 *
 * @param ended what came in its place; null when it still is registered
 */
public record State<T>(T what, @Nullable Recorded ended) {

    boolean stoodAfter(Instant moment) {
        return ended == null || ended.at().isAfter(moment);
    }
}

package org.socle.registry.erasure.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to be forgotten.
 *
 * @param approvedAt null until another officer has approved it; then it is done
 */
public record Erasure(
        UUID id,
        UUID personId,
        ErasureGround ground,
        String requestedBy,
        Instant requestedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    public boolean isDone() {
        return approvedAt != null;
    }

    public Erasure approve(String by, Instant at) {
        return new Erasure(id, personId, ground, requestedBy, requestedAt, by, at);
    }
}

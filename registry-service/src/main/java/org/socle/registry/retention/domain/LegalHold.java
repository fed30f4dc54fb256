package org.socle.registry.retention.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of whom nothing is deleted or anonymised.
 *
 * @param releasedAt null while it holds
 */
public record LegalHold(
        UUID id,
        UUID personId,
        String reason,
        String placedBy,
        Instant placedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt) {

    @Override
    public String toString() {
        return "LegalHold[" + id + "]";
    }
}

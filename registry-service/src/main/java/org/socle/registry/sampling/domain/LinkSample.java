package org.socle.registry.sampling.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An automatic link that was drawn to be judged.
 *
 * @param event the identity event that made the link
 * @param record the statement that was linked
 * @param person whom it was linked to
 * @param model version of the model that decided
 * @param verdict null until somebody has looked
 */
public record LinkSample(
        UUID id,
        UUID event,
        UUID record,
        UUID person,
        String model,
        int territory,
        Instant linkedAt,
        @Nullable LinkVerdict verdict,
        @Nullable String reason,
        @Nullable Instant judgedAt) {

    public boolean open() {
        return verdict == null;
    }
}

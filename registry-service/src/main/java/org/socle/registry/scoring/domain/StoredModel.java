package org.socle.registry.scoring.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scoring model as it was written, fit for use or not.
 *
 * @param active whether households are scored by it; one version of all is
 * @param activatedAt the last time it became so; null when it never was, or was from the beginning
 */
public record StoredModel(
        ModelId id,
        String code,
        int version,
        String name,
        ScoringFormula formula,
        boolean active,
        Instant createdAt,
        @Nullable Instant activatedAt) {}

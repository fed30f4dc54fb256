package org.socle.registry.undo.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of whom a push said something.
 *
 * @param registered whether the push registered them
 * @param founded whether what it said is registered; false for a person it was only linked to
 * @param household where they live now; null in none
 * @param foundedHousehold whether the push registered the head of that household, and so the household
 */
public record Told(
        UUID person,
        boolean registered,
        boolean founded,
        @Nullable UUID household,
        boolean foundedHousehold) {}

package org.socle.registry.source.domain;

import java.util.UUID;

/**
 * A partner's row that was seen before.
 *
 * @param founded whether the row registered the person, so that its corrections are the person's
 * @param hash of the row as it was last seen
 */
public record KnownRow(
        String personRef, String householdRef, UUID personId, UUID householdId, boolean founded, String hash) {}

package org.socle.registry.source.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.PersonDetails;

/**
 * A statement as it is kept.
 *
 * @param personId the person it was first attached to
 * @param householdId the household in which the source saw the person
 * @param founded whether it registered that person
 * @param recordedBy subject of who sent it; null when that was not kept yet
 * @param details what it says; null for an old statement nobody has asked for since
 */
public record SourceRecord(
        UUID id,
        UUID personId,
        @Nullable UUID householdId,
        String organisation,
        String source,
        boolean founded,
        @Nullable String recordedBy,
        @Nullable PersonDetails details,
        int territory,
        Instant recordedAt) {

    @Override
    public String toString() {
        return "SourceRecord[" + id + "]";
    }
}

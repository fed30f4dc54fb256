package org.socle.registry.person.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person about to be registered.
 *
 * @param id the id the person gets, unless it is somebody known
 * @param reference the source's own reference; null when it has none
 * @param consentedOn null when the person is registered on another legal basis
 * @param statement what the source said, as it came, to be kept for ever
 * @param statementHash tells a changed statement from an unchanged one; null when the source has no reference
 */
public record PersonDraft(
        UUID id,
        @Nullable String reference,
        Relationship relationship,
        PersonDetails details,
        @Nullable LocalDate consentedOn,
        String statement,
        @Nullable String statementHash) {

    public boolean isHead() {
        return relationship == Relationship.HEAD;
    }

    @Override
    public String toString() {
        return "PersonDraft[" + id + "]";
    }
}

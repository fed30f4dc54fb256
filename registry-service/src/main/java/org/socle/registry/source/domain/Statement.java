package org.socle.registry.source.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.PersonDraft;

/**
 * What a source said about one person.
 *
 * @param householdRef the source's own reference of the household; null when it has none
 * @param personId whom it is about
 * @param householdId the household in which the source saw the person; null in none
 * @param founded whether it registered the person
 */
public record Statement(
        PersonDraft draft,
        @Nullable String householdRef,
        UUID personId,
        @Nullable UUID householdId,
        boolean founded,
        int territory) {}

package org.socle.registry.source.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param organisation code of the partner
 * @param source the partner's name for where the data was collected, such as a questionnaire
 * @param importId the push it came with; null when it was typed in
 * @param collected where and how
 */
public record Origin(
        String organisation, String source, @Nullable UUID importId, Collected collected) {

    public Origin(String organisation, String source, @Nullable UUID importId) {
        this(organisation, source, importId, Collected.UNTOLD);
    }
}

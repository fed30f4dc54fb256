package org.socle.registry.search.domain;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.socle.registry.matching.domain.model.Level;

/**
 * A person who may be the one sought.
 *
 * @param score what all fields weigh together, in bits; one more doubles the odds
 * @param agreements the fields both tell
 */
public record Hit(UUID personId, double score, List<Agreement> agreements) {

    /** The likeliest first; equal ones in the order of their ids, so that pages fit together. */
    public static final Comparator<Hit> LIKELIEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::personId);

    public Hit {
        agreements = List.copyOf(agreements);
    }

    /** How far one field agrees, and what that adds to or takes from the score. */
    public record Agreement(String field, Level level, double bits) {}
}

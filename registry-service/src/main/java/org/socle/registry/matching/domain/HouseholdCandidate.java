package org.socle.registry.matching.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Persons who arrive together. The others are context: who lives with the same people under the same name is more
 * likely the same person.
 *
 * @param head the head among the persons; null when persons arrive without one
 */
public record HouseholdCandidate(
        List<MatchRecord> persons, @Nullable MatchRecord head) {

    public HouseholdCandidate {
        persons = List.copyOf(persons);
    }
}

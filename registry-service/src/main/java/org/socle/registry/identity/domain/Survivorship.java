package org.socle.registry.identity.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.socle.registry.person.domain.PersonDetails;

/**
 * Which word counts when statements about one person differ: field by field the most trusted source's, among equals the
 * newest, and never an empty one.
 *
 * @param trust of sources by organisation; more is stronger, 0 for those not named
 */
public record Survivorship(Map<String, Integer> trust) {

    private static final int ORDINARY = 0;

    public Survivorship {
        trust = Map.copyOf(trust);
    }

    /** What is registered of a person of whom all this was said; empty when nothing was. */
    public Optional<PersonDetails> golden(Collection<Said> said) {
        return said.stream()
                .sorted(Comparator.comparingInt((Said each) -> trust.getOrDefault(each.organisation(), ORDINARY))
                        .thenComparing(Said::at)
                        .thenComparing(Said::record))
                .map(Said::details)
                .reduce(PersonDetails::correctedBy);
    }
}

package org.socle.registry.identity.domain;

import java.time.Instant;
import java.util.UUID;
import org.socle.registry.person.domain.PersonDetails;

/**
 * What one statement of a cluster says.
 *
 * @param organisation who says it
 * @param at when; or when somebody chose it over the others
 */
public record Said(UUID record, PersonDetails details, String organisation, Instant at) {

    @Override
    public String toString() {
        return "Said[" + record + "]";
    }
}

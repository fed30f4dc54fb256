package org.socle.registry.household.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.PersonDraft;

/**
 * A household about to be registered, or new members of one that is.
 *
 * @param id the id the household gets, unless it is known
 * @param existing whether the household is registered already and the persons are new members
 * @param reference the source's own reference; null when it has none
 */
public record HouseholdDraft(
        UUID id, boolean existing, @Nullable String reference, Home home, List<PersonDraft> persons) {

    public HouseholdDraft {
        persons = List.copyOf(persons);
    }

    public Optional<PersonDraft> head() {
        return persons.stream().filter(PersonDraft::isHead).findFirst();
    }
}

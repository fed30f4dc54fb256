package org.socle.registry.household.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.questionnaire.domain.Answers;

/**
 * A household about to be registered, or new members of one that is.
 *
 * @param id the id the household gets, unless it is known
 * @param existing whether the household is registered already and the persons are new members
 * @param reference the source's own reference; null when it has none
 * @param answers what the household answers to questionnaires, one for each
 */
public record HouseholdDraft(
        UUID id,
        boolean existing,
        @Nullable String reference,
        Home home,
        List<PersonDraft> persons,
        List<Answers> answers) {

    public HouseholdDraft {
        persons = List.copyOf(persons);
        answers = List.copyOf(answers);
    }

    /** One that was asked nothing of a country's own. */
    public HouseholdDraft(UUID id, boolean existing, @Nullable String reference, Home home, List<PersonDraft> persons) {
        this(id, existing, reference, home, persons, List.of());
    }

    public Optional<PersonDraft> head() {
        return persons.stream().filter(PersonDraft::isHead).findFirst();
    }
}

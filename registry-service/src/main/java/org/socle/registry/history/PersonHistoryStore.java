package org.socle.registry.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socle.registry.history.domain.Known;
import org.socle.registry.history.domain.Recorded;
import org.socle.registry.history.domain.State;
import org.socle.registry.history.domain.Stay;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;

/** Persons as they were. Only the past of those inside the transaction's territory today is ever seen. */
public interface PersonHistoryStore {

    Optional<Known> known(UUID id);

    /** Empty before registration, and outside the territory. */
    Optional<Person> asOf(UUID id, Instant moment);

    /** Whoever stood for the person with this id: itself, unless it was merged then into somebody who is in sight. */
    default Optional<Person> standing(UUID id, Instant moment) {
        Optional<Person> asked = asOf(id, moment);
        Optional<Person> person = asked;
        while (person.isPresent()) {
            PersonId into = person.get().mergedInto();
            if (into == null) {
                return person;
            }
            person = asOf(into.value(), moment);
        }
        return asked;
    }

    /** Members who stood for themselves, heads first. */
    List<Person> membersAsOf(UUID household, Instant moment);

    /** Every state of a person, newest first. */
    List<State<Person>> states(UUID id);

    /** Everybody's time in a household, while they stood for themselves. */
    List<Stay> stays(UUID household);

    /** By whom and why these persons were registered, as far as it is known. */
    Map<UUID, Recorded> registered(Collection<UUID> persons);
}

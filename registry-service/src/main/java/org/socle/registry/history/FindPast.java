package org.socle.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.socle.kit.KitProblems;
import org.socle.kit.paging.Cursor;
import org.socle.registry.history.domain.Known;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.PersonId;

/**
 * Whose past is asked for, and from when. It is that of exactly this id: nobody is led to whoever stands for them today, as
 * somebody who reads the present is.
 */
@ApplicationScoped
class FindPast {

    private final HouseholdStore households;
    private final PersonStore persons;

    FindPast(HouseholdStore households, PersonStore persons) {
        this.households = households;
        this.persons = persons;
    }

    /** The household, if the caller may see it today. */
    UUID household(String id) {
        return HouseholdId.parse(id)
                .flatMap(parsed -> households.find(parsed.value()))
                .map(household -> household.id().value())
                .orElseThrow(() -> HouseholdProblems.NOT_FOUND.about(id));
    }

    /** The person, if the caller may see them today. */
    UUID person(String id) {
        return PersonId.parse(id)
                .flatMap(parsed -> persons.find(parsed.value()))
                .map(person -> person.id().value())
                .orElseThrow(() -> PersonProblems.NOT_FOUND.about(id));
    }

    /** Before somebody was registered, and before versions were kept, nothing can be said. */
    static void refuseUnknown(String id, Known known, Instant moment) {
        if (moment.isBefore(known.registeredAt())) {
            throw HistoryProblems.NOT_REGISTERED.about(id, known.registeredAt());
        }
        if (moment.isBefore(known.since())) {
            throw HistoryProblems.NOT_KEPT.about(id, known.since());
        }
    }

    /** The moment before which the next page begins; empty for the first page. */
    static Optional<Instant> position(Cursor cursor) {
        try {
            return cursor.after().map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw KitProblems.CURSOR_INVALID.about();
        }
    }
}

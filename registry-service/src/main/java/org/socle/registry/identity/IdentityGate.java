package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.source.domain.SourceRecord;

/** Whose identity a caller may change: persons of their territory, whom they did not register themselves. */
@ApplicationScoped
class IdentityGate {

    private final PersonStore persons;
    private final Caller caller;
    private final Audit audit;

    IdentityGate(PersonStore persons, Caller caller, Audit audit) {
        this.persons = persons;
        this.caller = caller;
        this.audit = audit;
    }

    /** The person in the address. */
    Person visible(String id) {
        return PersonId.parse(id)
                .flatMap(parsed -> persons.find(parsed.value()))
                .orElseThrow(() -> PersonProblems.NOT_FOUND.about(id));
    }

    /** A person named in a field. */
    Person named(String pointer, String id) {
        return PersonId.parse(id)
                .flatMap(parsed -> persons.find(parsed.value()))
                .orElseThrow(() -> IdentityProblems.field(pointer, IdentityProblems.PERSON_UNKNOWN, id));
    }

    /** Everybody an event names must be visible: what is not cannot be judged. */
    void sees(Iterable<UUID> named) {
        for (UUID person : named) {
            if (persons.find(person).isEmpty()) {
                throw IdentityProblems.OUTSIDE.about();
            }
        }
    }

    /** Two pairs of eyes: what one wrote down, another one judges. */
    void refuseOwnRegistration(Held held, Set<UUID> of) {
        String self = caller.subject();
        for (SourceRecord record : held.history().records().values()) {
            boolean theirs = held.history()
                    .clusters()
                    .owner(record.id())
                    .filter(of::contains)
                    .isPresent();
            if (theirs && self.equals(record.recordedBy())) {
                throw IdentityProblems.OWN_REGISTRATION.about();
            }
        }
    }

    /** Also a rehearsal shows persons, so whoever was shown is written down. */
    IdentityChange shown(IdentityChange change) {
        audit.read(
                "person",
                change.persons().stream()
                        .map(person -> new PersonId(person.id()).text())
                        .toList());
        return change;
    }

    /** Who waits for a reviewer is settled by the review. */
    static void refuseInReview(Held held, UUID person) {
        if (held.person(person).status() == RegistrationStatus.IN_REVIEW) {
            throw IdentityProblems.IN_REVIEW.about(new PersonId(person).text());
        }
    }
}

package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.contracts.registry.PersonSplitV1;
import org.socle.contracts.registry.PersonUnmergedV1;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.TellRegistrations;
import org.socle.registry.household.domain.Household;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.identity.domain.IdentityEvent.Split;
import org.socle.registry.identity.domain.PersonState;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;

/** Tells other services what became of persons they know. Whoever was never published is not told of. */
@ApplicationScoped
class TellIdentity {

    private final PersonStore persons;
    private final HouseholdStore households;
    private final TellRegistrations tell;
    private final Outbox outbox;
    private final Clock clock;

    TellIdentity(PersonStore persons, HouseholdStore households, TellRegistrations tell, Outbox outbox, Clock clock) {
        this.persons = persons;
        this.households = households;
        this.tell = tell;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The rows are written; households that end are still open, so that their emptiness can be told. */
    void of(IdentityChange change, Held held, List<Person> born) {
        tell.published(born, null);
        Instant now = clock.instant();
        List<DomainEvent> events = new ArrayList<>();
        if (change.event() instanceof Split(var _, var person, var leaving, var _)) {
            events.add(new PersonSplitV1(text(person), text(leaving), now));
        }
        List<Person> corrected = new ArrayList<>();
        for (PersonState person : change.changed()) {
            Optional.ofNullable(held.persons().get(person.id()))
                    .ifPresent(was -> news(was, person, now, events, corrected));
        }
        outbox.addAll(events);
        tell.corrected(corrected);
        households(change);
    }

    private void news(Person was, PersonState person, Instant now, List<DomainEvent> events, List<Person> corrected) {
        UUID into = person.mergedInto();
        PersonId from = was.mergedInto();
        if (into != null) {
            if (was.status() == RegistrationStatus.ACTIVE) {
                events.add(new PersonMergedV1(text(person.id()), text(into), now));
            }
            return;
        }
        if (from != null && person.status() == RegistrationStatus.ACTIVE) {
            events.add(new PersonUnmergedV1(text(person.id()), from.text(), now));
        }
        boolean sameFacts = was.details().equals(person.details())
                && Objects.equals(was.householdId(), person.householdId())
                && was.relationship() == person.relationship();
        if (from != null || !sameFacts) {
            corrected.add(persons.find(person.id()).orElseThrow());
        }
    }

    private void households(IdentityChange change) {
        Set<UUID> published = change.after().published();
        List<Household> changed = new ArrayList<>();
        for (UUID id : change.recomposed()) {
            Household household = households.find(id).orElseThrow();
            if (household.status() != RegistrationStatus.ACTIVE) {
                continue;
            }
            if (published.contains(id)) {
                tell.published(List.of(), household);
            } else {
                changed.add(household);
            }
        }
        tell.changed(changed);
    }

    private static String text(UUID person) {
        return new PersonId(person).text();
    }
}

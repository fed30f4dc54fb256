package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.kit.outbox.Outbox;
import org.socle.registry.household.domain.Composition;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.questionnaire.TellAnswers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.scoring.ScoreHouseholds;

/** Tells other services what changed and keeps scores up with it. Callers hold the rows locked. */
@ApplicationScoped
public class TellRegistrations {

    private final HouseholdStore households;
    private final PersonStore persons;
    private final ScoreHouseholds scores;
    private final TellAnswers answers;
    private final Outbox outbox;
    private final Clock clock;

    TellRegistrations(
            HouseholdStore households,
            PersonStore persons,
            ScoreHouseholds scores,
            TellAnswers answers,
            Outbox outbox,
            Clock clock) {
        this.households = households;
        this.persons = persons;
        this.scores = scores;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    void registered(Arrivals arrivals) {
        List<DomainEvent> events = new ArrayList<>();
        events.addAll(personEvents(arrivals.activePersons()));
        List<Composition> compositions = arrivals.activeCompositions();
        events.addAll(householdEvents(compositions));
        events.addAll(scores.score(compositions, true));
        outbox.addAll(events);
        changed(arrivals.joined().stream()
                .filter(household -> household.status() == RegistrationStatus.ACTIVE)
                .toList());
    }

    /** Persons and a household that waited for a reviewer count from now on. */
    public void published(List<Person> newlyActive, @Nullable Household household) {
        List<DomainEvent> events = new ArrayList<>(personEvents(newlyActive));
        if (household != null) {
            List<Composition> composition = compositions(List.of(household));
            events.addAll(householdEvents(composition));
            events.addAll(scores.score(composition, false));
            events.addAll(answers.ofPublished(
                    AskedOf.HOUSEHOLD, List.of(household.id().value())));
        }
        events.addAll(answers.ofPublished(
                AskedOf.PERSON,
                newlyActive.stream().map(each -> each.id().value()).toList()));
        outbox.addAll(events);
    }

    /** Members or facts of households changed. */
    public void changed(Collection<Household> changed) {
        if (changed.isEmpty()) {
            return;
        }
        households.change(changed.stream().map(each -> each.id().value()).toList());
        List<Composition> compositions = compositions(changed);
        Instant now = clock.instant();
        List<DomainEvent> events = new ArrayList<>();
        for (Composition each : compositions) {
            events.add(new HouseholdCompositionChangedV1(each.household().id().text(), RegistryFacts.of(each), now));
        }
        events.addAll(scores.score(compositions, false));
        outbox.addAll(events);
    }

    /** Facts of persons were corrected, or the persons changed household. */
    public void corrected(List<Person> corrected) {
        Instant now = clock.instant();
        outbox.addAll(corrected.stream()
                .filter(person -> person.status() == RegistrationStatus.ACTIVE)
                .map(person ->
                        new PersonCorrectedV1(person.id().text(), householdId(person), RegistryFacts.of(person), now))
                .toList());
    }

    /** Persons and households are registered no more: nobody lives there, and nothing is known of anybody. */
    public void withdrawn(Collection<Person> people, Collection<Household> homes) {
        Instant now = clock.instant();
        List<DomainEvent> events = new ArrayList<>();
        for (Household home : homes) {
            events.add(new HouseholdCompositionChangedV1(
                    home.id().text(),
                    RegistryFacts.of(new Composition(home.with(home.home().emptied()), List.of())),
                    now));
        }
        for (Person person : people) {
            Person nobody = person.with(PersonDetails.nobody(person.details().sex()));
            events.add(new PersonCorrectedV1(person.id().text(), null, RegistryFacts.of(nobody), now));
        }
        outbox.addAll(events);
    }

    private List<Composition> compositions(Collection<Household> changed) {
        Map<UUID, List<Person>> members =
                persons
                        .membersOf(
                                changed.stream().map(each -> each.id().value()).toList())
                        .stream()
                        .filter(person -> person.householdId() != null)
                        .collect(Collectors.groupingBy(
                                person -> java.util.Objects.requireNonNull(person.householdId())));
        return changed.stream()
                .map(each ->
                        new Composition(each, members.getOrDefault(each.id().value(), List.of())))
                .toList();
    }

    /** The day of registration is the day the person came, not the day of a later decision: nobody loses their place. */
    private static List<DomainEvent> personEvents(List<Person> active) {
        return active.stream()
                .map(person -> (DomainEvent) new PersonRegisteredV1(
                        person.id().text(), householdId(person), RegistryFacts.of(person), person.registeredAt()))
                .toList();
    }

    private static List<DomainEvent> householdEvents(List<Composition> compositions) {
        return compositions.stream()
                .map(each -> (DomainEvent) new HouseholdRegisteredV1(
                        each.household().id().text(),
                        RegistryFacts.of(each),
                        each.household().registeredAt()))
                .toList();
    }

    private static @Nullable String householdId(Person person) {
        UUID household = person.householdId();
        return household == null ? null : new HouseholdId(household).text();
    }
}

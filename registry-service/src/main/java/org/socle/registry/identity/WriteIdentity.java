package org.socle.registry.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socle.registry.history.CauseStore;
import org.socle.registry.history.domain.Cause;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.IndexPersons;
import org.socle.registry.household.SettleHouseholdAnswers;
import org.socle.registry.household.domain.Household;
import org.socle.registry.identifier.IssueSocialNumbers;
import org.socle.registry.identity.HoldPersons.Held;
import org.socle.registry.identity.domain.IdentityEvent;
import org.socle.registry.identity.domain.PersonState;
import org.socle.registry.identity.domain.Picture;
import org.socle.registry.identity.domain.Picture.HouseholdAt;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.review.ReviewStore;

/** Carries out a planned change of who is who: whatever differs between before and after, and nothing else. */
@ApplicationScoped
class WriteIdentity {

    private final IdentityEventStore events;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final ReviewStore reviews;
    private final MatchIndex matchIndex;
    private final IndexPersons index;
    private final IssueSocialNumbers numbers;
    private final TellIdentity tell;
    private final CauseStore causes;
    private final SettleAnswers answers;
    private final SettleHouseholdAnswers householdAnswers;

    WriteIdentity(
            IdentityEventStore events,
            PersonStore persons,
            HouseholdStore households,
            ReviewStore reviews,
            MatchIndex matchIndex,
            IndexPersons index,
            IssueSocialNumbers numbers,
            TellIdentity tell,
            CauseStore causes,
            SettleAnswers answers,
            SettleHouseholdAnswers householdAnswers) {
        this.events = events;
        this.persons = persons;
        this.households = households;
        this.reviews = reviews;
        this.matchIndex = matchIndex;
        this.index = index;
        this.numbers = numbers;
        this.tell = tell;
        this.causes = causes;
        this.answers = answers;
        this.householdAnswers = householdAnswers;
    }

    /** @param born persons a split makes */
    void write(Held held, IdentityChange change, List<Person> born, String reason) {
        causes.because(Cause.ofIdentityEvent(IdentityIds.event(change.event().id())));
        persons.insert(born);
        Map<UUID, Integer> territories = new HashMap<>();
        born.forEach(person -> territories.put(person.id().value(), person.territory()));
        numbers.issue(territories);
        for (HouseholdAt household : change.after().households()) {
            reopen(held.households().get(household.id()), household);
        }
        for (PersonState person : change.changed()) {
            Person was = held.persons().get(person.id());
            if (was != null) {
                write(was, person, held);
            }
        }
        keep(change, reason, territoryOf(held, change));
        reindex(change);
        tell.of(change, held, born);
        for (HouseholdAt household : change.after().households()) {
            close(held.households().get(household.id()), household);
        }
        answers.settle(change.about());
        householdAnswers.settle(change.households().stream()
                .filter(household -> !change.before().households().contains(household))
                .flatMap(household -> lineage(held, household))
                .toList());
    }

    /** A household that stands for itself again, or for which another one does, and that one. */
    private static Stream<UUID> lineage(Held held, HouseholdAt household) {
        Household was = held.households().get(household.id());
        UUID stood = was == null ? null : was.mergedInto();
        return Stream.of(household.id(), household.mergedInto(), stood).filter(Objects::nonNull);
    }

    private void write(Person was, PersonState person, Held held) {
        UUID into = person.mergedInto();
        if (person.isRetired() && into != null) {
            persons.merge(person.id(), into);
            return;
        }
        if (was.status() == RegistrationStatus.MERGED) {
            persons.stand(person.id(), person.status());
            if (person.status() == RegistrationStatus.IN_REVIEW) {
                reviews.reopen(person.id());
            }
        }
        place(was, person, held);
        if (!was.details().equals(person.details())) {
            persons.replaceDetails(
                    List.of(persons.find(person.id()).orElseThrow().with(person.details())));
        }
    }

    private void place(Person was, PersonState person, Held held) {
        UUID home = person.householdId();
        var relationship = person.relationship();
        if (Objects.equals(home, was.householdId()) && relationship == was.relationship()) {
            return;
        }
        if (home == null || relationship == null) {
            persons.leaveHousehold(person.id());
            return;
        }
        Household household = Objects.requireNonNull(held.households().get(home), "every household touched is held");
        persons.move(person.id(), home, household.home(), relationship);
        reviews.follow(List.of(person.id()), home);
    }

    private void reopen(@Nullable Household was, HouseholdAt household) {
        if (was == null || was.status() == household.status()) {
            return;
        }
        if (household.status() != RegistrationStatus.MERGED) {
            households.stand(household.id(), household.status());
        }
    }

    /** Only after its last news was told: a merged household tells nothing any more. */
    private void close(@Nullable Household was, HouseholdAt household) {
        UUID into = household.mergedInto();
        if (was != null && was.status() != RegistrationStatus.MERGED && into != null) {
            households.merge(household.id(), into);
        }
    }

    private void keep(IdentityChange change, String reason, int territory) {
        List<IdentityEventStore.Told> told = new ArrayList<>();
        for (IdentityEvent event : change.events()) {
            boolean first = event.equals(change.event());
            Picture before = first ? change.pictureBefore() : null;
            Picture after = first ? change.pictureAfter() : null;
            told.add(new IdentityEventStore.Told(event, null, reason, before, after, territory));
        }
        events.append(told);
    }

    private static int territoryOf(Held held, IdentityChange change) {
        return change.about().stream()
                .sorted()
                .map(held.persons()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .territory();
    }

    private void reindex(IdentityChange change) {
        List<UUID> gone = new ArrayList<>();
        List<Person> present = new ArrayList<>();
        for (PersonState person : change.changed()) {
            if (person.isRetired()) {
                gone.add(person.id());
            } else {
                present.add(persons.find(person.id()).orElseThrow());
            }
        }
        matchIndex.remove(gone);
        index.replace(present);
    }
}

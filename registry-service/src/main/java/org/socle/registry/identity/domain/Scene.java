package org.socle.registry.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.identity.domain.Picture.HouseholdAt;
import org.socle.registry.identity.domain.Picture.PersonAt;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;

/**
 * The persons and households that a change touches, and where everybody lives after it. What is planned here is what is
 * shown by a rehearsal and written by a change.
 */
public final class Scene {

    private final Map<UUID, PersonState> persons = new TreeMap<>();
    private final Map<UUID, HouseholdAt> households = new TreeMap<>();
    private final Set<UUID> published = new TreeSet<>();

    public Scene(Collection<PersonState> persons, Collection<HouseholdAt> households) {
        persons.forEach(this::put);
        households.forEach(household -> this.households.put(household.id(), household));
    }

    public Collection<PersonState> persons() {
        return List.copyOf(persons.values());
    }

    public Collection<HouseholdAt> households() {
        return List.copyOf(households.values());
    }

    /** Households that count from now on and never did before, so that nobody was told of them. */
    public Set<UUID> published() {
        return Set.copyOf(published);
    }

    public Optional<PersonState> find(UUID person) {
        return Optional.ofNullable(persons.get(person));
    }

    public PersonState person(UUID id) {
        return Objects.requireNonNull(persons.get(id), "everybody a change touches is held");
    }

    public void put(PersonState person) {
        persons.put(person.id(), person);
    }

    /** Lets a person live in a household, or in none. */
    public void place(UUID person, @Nullable UUID household, @Nullable Relationship as) {
        put(person(person).placed(household, as));
    }

    /** What is registered of a person from now on, and from which statements. */
    public void say(UUID person, @Nullable PersonDetails golden, Set<UUID> records) {
        PersonState state = person(person);
        put(state.saying(
                golden == null ? state.details() : golden,
                records.stream().sorted().toList()));
    }

    /**
     * Retires a person and settles the household they leave: it goes to whoever stands when nobody else lives there.
     *
     * @param newHead who heads the household from now on, when its head leaves and others stay
     * @return false when the household would be left without a head
     */
    public boolean retire(UUID retired, UUID standing, @Nullable UUID newHead) {
        PersonState gone = person(retired);
        PersonState stays = person(standing);
        put(gone.retired(standing));
        UUID left = gone.householdId();
        if (left == null) {
            return true;
        }
        if (left.equals(stays.householdId())) {
            if (gone.isHead()) {
                place(standing, left, Relationship.HEAD);
            }
            return true;
        }
        UUID home = stays.householdId();
        if (home == null) {
            place(standing, left, gone.relationship());
            return true;
        }
        List<PersonState> others = members(left);
        if (others.isEmpty()) {
            households.computeIfPresent(left, (id, household) -> household.merged(home));
            return true;
        }
        if (!gone.isHead()) {
            return true;
        }
        if (newHead == null || others.stream().noneMatch(each -> each.id().equals(newHead))) {
            return false;
        }
        place(newHead, left, Relationship.HEAD);
        return true;
    }

    /**
     * Lets a retired person stand again where they lived. Everybody and everything the merge had moved goes back, except
     * what was moved again since.
     */
    public void restore(UUID retired, Picture before, Picture after) {
        PersonState gone = person(retired);
        RegistrationStatus status = before.person(retired).map(PersonAt::status).orElse(RegistrationStatus.ACTIVE);
        put(gone.standing(status));
        for (HouseholdAt was : before.households()) {
            reopen(was, after);
        }
        for (PersonAt was : before.persons()) {
            if (!was.id().equals(retired)) {
                bringBack(was, after);
            }
        }
        UUID home = gone.householdId();
        if (home == null) {
            return;
        }
        UUID standing = standingHousehold(home);
        boolean headed = members(standing).stream()
                .anyMatch(each -> each.isHead() && !each.id().equals(retired));
        place(retired, standing, gone.isHead() && headed ? Relationship.OTHER_RELATIVE : gone.relationship());
        publishWhereSomebodyCounts();
    }

    /** Brings one person back to where they lived, unless they were moved again since. */
    public void bringBack(PersonAt was, Picture after) {
        PersonState now = persons.get(was.id());
        PersonAt then = after.person(was.id()).orElse(null);
        if (now == null
                || then == null
                || !Objects.equals(now.householdId(), then.householdId())
                || now.relationship() != then.relationship()) {
            return;
        }
        place(was.id(), was.householdId(), was.relationship());
    }

    /** The members of a household who stand for themselves. */
    public List<PersonState> members(UUID household) {
        return persons.values().stream()
                .filter(person -> !person.isRetired() && household.equals(person.householdId()))
                .toList();
    }

    public Picture picture() {
        return new Picture(
                persons.values().stream().map(PersonState::picture).toList(), List.copyOf(households.values()));
    }

    private void reopen(HouseholdAt was, Picture after) {
        HouseholdAt now = households.get(was.id());
        HouseholdAt then = after.household(was.id()).orElse(null);
        if (now == null || then == null || was.status() == RegistrationStatus.MERGED) {
            return;
        }
        if (now.status() == RegistrationStatus.MERGED && Objects.equals(now.mergedInto(), then.mergedInto())) {
            households.put(was.id(), now.standing(was.status()));
        }
    }

    private UUID standingHousehold(UUID household) {
        UUID at = household;
        HouseholdAt now = households.get(at);
        while (now != null && now.mergedInto() != null) {
            at = now.mergedInto();
            now = households.get(at);
        }
        return at;
    }

    /** A household held back for its head counts as soon as somebody in it does. */
    private void publishWhereSomebodyCounts() {
        for (HouseholdAt household : households()) {
            boolean counts =
                    members(household.id()).stream().anyMatch(each -> each.status() == RegistrationStatus.ACTIVE);
            if (household.status() == RegistrationStatus.IN_REVIEW && counts) {
                households.put(household.id(), household.standing(RegistrationStatus.ACTIVE));
                published.add(household.id());
            }
        }
    }
}

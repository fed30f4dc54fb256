package org.socle.registry.change.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Relationship;

/**
 * The people and households a life event touches, as they are: everybody it names, and everybody they live with.
 *
 * @param households those that stand for themselves, with their kinds
 */
public record LifeScene(Map<UUID, Someone> people, Map<UUID, HouseholdKind> households) {

    public LifeScene {
        people = Map.copyOf(people);
        households = Map.copyOf(households);
    }

    public static LifeScene of(Collection<Someone> people, Map<UUID, HouseholdKind> households) {
        return new LifeScene(people.stream().collect(Collectors.toMap(Someone::id, Function.identity())), households);
    }

    /** @param household null in none */
    public record Someone(
            UUID id,
            @Nullable UUID household,
            @Nullable Relationship relationship,
            @Nullable BirthDate birth,
            boolean dead) {

        boolean livesIn(UUID asked) {
            return asked.equals(household);
        }
    }

    Optional<Someone> find(@Nullable UUID person) {
        return Optional.ofNullable(person).map(people::get);
    }

    List<Someone> membersOf(UUID household) {
        return people.values().stream()
                .filter(person -> person.livesIn(household))
                .toList();
    }

    Optional<Someone> headOf(UUID household) {
        return membersOf(household).stream()
                .filter(person -> person.relationship() == Relationship.HEAD)
                .findFirst();
    }

    Set<UUID> standing() {
        return households.keySet();
    }
}

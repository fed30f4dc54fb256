package org.socle.registry.change.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.MaritalStatus;
import org.socle.registry.person.domain.Relationship;

/**
 * What a life event makes of people and households.
 *
 * @param placements who lives where as what from now on, those who stay as they are left out
 * @param founded the id of a household that begins
 * @param moved a household that lives in another commune or at another address
 * @param ended a household that another one stands for, named by {@code into}
 */
public record Effects(
        List<Placement> placements,
        List<UUID> deaths,
        List<Union> unions,
        @Nullable UUID founded,
        @Nullable UUID moved,
        @Nullable UUID ended,
        @Nullable UUID into) {

    public Effects {
        placements = List.copyOf(placements);
        deaths = List.copyOf(deaths);
        unions = List.copyOf(unions);
    }

    static Effects of(List<Placement> placements) {
        return new Effects(placements, List.of(), List.of(), null, null, null, null);
    }

    /**
     * @param household null in none
     * @param relationship null in no household
     */
    public record Placement(
            UUID person, @Nullable UUID household, @Nullable Relationship relationship) {}

    /** The last union of a person. */
    public record Union(UUID person, MaritalStatus status) {}
}

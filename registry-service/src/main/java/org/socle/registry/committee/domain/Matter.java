package org.socle.registry.committee.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.rollout.domain.WaveId;

/**
 * What a decision refers to, each if at all.
 *
 * @param territory code of an area inside that of the committee
 * @param programme code of a programme
 */
public record Matter(
        @Nullable String territory,
        @Nullable String programme,
        @Nullable HouseholdId household,
        @Nullable WaveId wave) {

    public static final Matter NONE = new Matter(null, null, null, null);

    public Optional<HouseholdId> aHousehold() {
        return Optional.ofNullable(household);
    }

    public Optional<WaveId> aWave() {
        return Optional.ofNullable(wave);
    }
}

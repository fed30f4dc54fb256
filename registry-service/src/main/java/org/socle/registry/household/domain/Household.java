package org.socle.registry.household.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.RegistrationStatus;

/**
 * A registered household.
 *
 * @param mergedInto the household that stands for this one; set when MERGED
 * @param version grows with each change
 */
public record Household(
        HouseholdId id,
        Home home,
        RegistrationStatus status,
        @Nullable UUID mergedInto,
        Instant registeredAt,
        long version) {

    /** The same household in another home. */
    public Household with(Home other) {
        return new Household(id, other, status, mergedInto, registeredAt, version);
    }
}

package org.socle.registry.history.domain;

import java.util.Map;
import java.util.UUID;
import org.socle.registry.household.domain.Household;

/**
 * A household as it was, without its members.
 *
 * @param caregivers who cared for each child, by the child
 */
public record HouseholdThen(Household household, Map<UUID, UUID> caregivers) {

    public HouseholdThen {
        caregivers = Map.copyOf(caregivers);
    }
}

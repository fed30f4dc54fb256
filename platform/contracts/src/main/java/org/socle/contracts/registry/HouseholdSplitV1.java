package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * Some members of a household live on their own. What the one was granted may be the other's: somebody must look.
 *
 * @param householdId the household that keeps the id
 * @param newHouseholdId the household that begins, registered by an event of its own
 * @param splitAt when
 */
public record HouseholdSplitV1(String householdId, String newHouseholdId, Instant splitAt) implements HouseholdEvent {

    public HouseholdSplitV1 {
        Require.id(householdId, "household_id");
        Require.id(newHouseholdId, "new_household_id");
        Require.present(splitAt, "split_at");
    }

    @Override
    public String aggregateId() {
        return householdId;
    }
}

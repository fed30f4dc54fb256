package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * Two households live as one. Nobody lives in this one any more.
 *
 * @param householdId the household that ends
 * @param intoHouseholdId the household in which its members live
 * @param mergedAt when
 */
public record HouseholdMergedV1(String householdId, String intoHouseholdId, Instant mergedAt)
        implements HouseholdEvent {

    public HouseholdMergedV1 {
        Require.id(householdId, "household_id");
        Require.id(intoHouseholdId, "into_household_id");
        Require.present(mergedAt, "merged_at");
    }

    @Override
    public String aggregateId() {
        return householdId;
    }
}

package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A household lives in another commune. Its facts and those of its members follow by events of their own.
 *
 * @param householdId the household
 * @param fromCommuneCode where it lived
 * @param toCommuneCode where it lives
 * @param movedAt when the registry was told
 */
public record HouseholdMovedV1(String householdId, String fromCommuneCode, String toCommuneCode, Instant movedAt)
        implements HouseholdEvent {

    public HouseholdMovedV1 {
        Require.id(householdId, "household_id");
        Require.area(fromCommuneCode, "from_commune_code");
        Require.area(toCommuneCode, "to_commune_code");
        Require.present(movedAt, "moved_at");
    }

    @Override
    public String aggregateId() {
        return householdId;
    }
}

package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * A household has been registered.
 *
 * @param householdId the household
 * @param facts the facts as they are now
 * @param registeredAt when
 */
public record HouseholdRegisteredV1(String householdId, HouseholdFacts facts, Instant registeredAt)
        implements HouseholdEvent {

    public HouseholdRegisteredV1 {
        Require.id(householdId, "household_id");
        Require.present(facts, "facts");
        Require.present(registeredAt, "registered_at");
    }

    @Override
    public String aggregateId() {
        return householdId;
    }
}

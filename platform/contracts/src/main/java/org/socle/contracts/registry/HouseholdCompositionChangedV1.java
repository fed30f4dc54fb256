package org.socle.contracts.registry;

import java.time.Instant;
import org.socle.contracts.Require;

/**
 * Members or facts of a household have changed.
 *
 * @param householdId the household
 * @param facts the facts as they are now
 * @param changedAt when
 */
public record HouseholdCompositionChangedV1(String householdId, HouseholdFacts facts, Instant changedAt)
        implements HouseholdEvent {

    public HouseholdCompositionChangedV1 {
        Require.id(householdId, "household_id");
        Require.present(facts, "facts");
        Require.present(changedAt, "changed_at");
    }

    @Override
    public String aggregateId() {
        return householdId;
    }
}

package org.socle.contracts.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * Facts about a person have been corrected, or the person has changed household.
 *
 * @param personId the person
 * @param householdId the household the person belongs to; absent while in none
 * @param facts the facts as they are now
 * @param correctedAt when
 */
public record PersonCorrectedV1(String personId, @Nullable String householdId, PersonFacts facts, Instant correctedAt)
        implements PersonEvent {

    public PersonCorrectedV1 {
        Require.id(personId, "person_id");
        if (householdId != null) {
            Require.id(householdId, "household_id");
        }
        Require.present(facts, "facts");
        Require.present(correctedAt, "corrected_at");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}

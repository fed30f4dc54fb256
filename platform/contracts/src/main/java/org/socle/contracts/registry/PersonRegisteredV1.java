package org.socle.contracts.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * A person has been registered.
 *
 * @param personId the person
 * @param householdId the household the person belongs to; absent while in none
 * @param facts the facts as they are now
 * @param registeredAt when
 */
public record PersonRegisteredV1(String personId, @Nullable String householdId, PersonFacts facts, Instant registeredAt)
        implements PersonEvent {

    public PersonRegisteredV1 {
        Require.id(personId, "person_id");
        if (householdId != null) {
            Require.id(householdId, "household_id");
        }
        Require.present(facts, "facts");
        Require.present(registeredAt, "registered_at");
    }

    @Override
    public String aggregateId() {
        return personId;
    }
}

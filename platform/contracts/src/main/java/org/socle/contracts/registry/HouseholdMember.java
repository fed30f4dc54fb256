package org.socle.contracts.registry;

import org.socle.contracts.Require;

/**
 * One person in a household.
 *
 * @param personId the person
 * @param relationship what the person is to the head
 */
public record HouseholdMember(String personId, Relationship relationship) {

    public HouseholdMember {
        Require.id(personId, "person_id");
        Require.present(relationship, "relationship");
    }
}

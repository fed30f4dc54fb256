package org.socle.registry.intake.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Home;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.Relationship;

/**
 * A row that could be read: one person and how their household lives.
 *
 * @param urban null when the row does not say
 * @param consentedOn null when the person is registered on another legal basis
 */
public record ReadRow(
        StagedRow staged,
        String householdRef,
        String personRef,
        Relationship relationship,
        PersonDetails details,
        Home home,
        @Nullable Boolean urban,
        @Nullable LocalDate consentedOn,
        String statement,
        String hash) {

    @Override
    public String toString() {
        return "ReadRow[" + staged.number() + "]";
    }
}

package org.socle.registry.person.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered person.
 *
 * @param socialNumber null while IN_REVIEW: one person gets one number
 * @param householdId null in no household
 * @param mergedInto the person that stands for this one; set when MERGED
 * @param version grows with each change
 */
public record Person(
        PersonId id,
        @Nullable String socialNumber,
        @Nullable UUID householdId,
        @Nullable Relationship relationship,
        PersonDetails details,
        String communeCode,
        int territory,
        RegistrationStatus status,
        @Nullable PersonId mergedInto,
        @Nullable LocalDate consentedOn,
        Instant registeredAt,
        long version) {

    /** The same person with other details. */
    public Person with(PersonDetails other) {
        return new Person(
                id,
                socialNumber,
                householdId,
                relationship,
                other,
                communeCode,
                territory,
                status,
                mergedInto,
                consentedOn,
                registeredAt,
                version);
    }

    @Override
    public String toString() {
        return "Person[" + id.text() + "]";
    }
}

package org.socle.registry.slip.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;

/**
 * What stands on a slip, of one person or of a household with its members.
 *
 * @param householdId absent on the slip of somebody in no household
 * @param ofHousehold whether the slip is the household's
 * @param commune name of the commune
 * @param persons one, or the members with the head first
 */
public record Slip(
        Optional<String> householdId,
        boolean ofHousehold,
        String commune,
        LocalDate registeredOn,
        LocalDate printedOn,
        List<Bearer> persons) {

    public Slip {
        persons = List.copyOf(persons);
        if (persons.isEmpty() && !ofHousehold) {
            throw new IllegalArgumentException("the slip of a person is about somebody");
        }
    }

    /**
     * What its QR code says: the number that is printed beside it and nothing else. A person without a number yet is
     * found by their id, a household always is.
     */
    public String code() {
        if (ofHousehold) {
            return householdId.orElseThrow();
        }
        Bearer bearer = persons.getFirst();
        return bearer.socialNumber() == null ? bearer.id() : bearer.socialNumber();
    }

    /**
     * A person on a slip.
     *
     * @param socialNumber null while it is not settled whether they have one already
     * @param ownScript the name as the person writes it, where that is not in Latin letters
     */
    public record Bearer(
            String id,
            @Nullable String socialNumber,
            String givenNames,
            String familyName,
            @Nullable String ownScript,
            Sex sex,
            @Nullable BirthDate birth,
            @Nullable Relationship relationship) {

        /** In three groups of four, as people read it out. */
        public Optional<String> groupedNumber() {
            return Optional.ofNullable(socialNumber).map(number -> number.replaceAll("(?<=\\d)(?=(\\d{4})+$)", " "));
        }

        @Override
        public String toString() {
            return "Bearer[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "Slip[" + persons.size() + "]";
    }
}

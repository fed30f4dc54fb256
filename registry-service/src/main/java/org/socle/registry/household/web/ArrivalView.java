package org.socle.registry.household.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.Registration;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.household.domain.PlannedHousehold;
import org.socle.registry.household.domain.PlannedPerson;
import org.socle.registry.identifier.domain.SocialNumber;
import org.socle.registry.person.domain.PersonId;

/**
 * What came of a household that was sent.
 *
 * @param id the household; absent when only validated
 * @param outcome REGISTERED as new, LINKED to the household it already was, or HELD until a reviewer has decided about
 *     its head
 */
@Schema(name = "HouseholdArrival")
record ArrivalView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        PlannedHousehold.Outcome outcome,
        List<MemberArrival> members) {

    /** What came of a person. */
    enum PersonOutcome {
        REGISTERED,
        LINKED,
        /** A possible duplicate, in review; nothing more is told. */
        IN_REVIEW
    }

    /**
     * What came of one member, in the order sent.
     *
     * @param socialNumber the number of a newly registered person; absent while in review
     * @param checkComplete false when more people share a telephone, or names and place, with the person than could be
     *     compared with; absent otherwise
     */
    @Schema(name = "MemberArrival")
    record MemberArrival(
            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
            String id,

            PersonOutcome outcome,
            @Schema(examples = "483920571646") @Nullable String socialNumber,

            @Nullable Boolean checkComplete) {}

    static ArrivalView planned(PlannedHousehold household) {
        return new ArrivalView(
                null,
                household.outcome(),
                household.persons().stream()
                        .map(person -> new MemberArrival(null, outcome(person), null, complete(household, person)))
                        .toList());
    }

    static ArrivalView of(Registration registration) {
        PlannedHousehold household = registration.households().getFirst();
        return new ArrivalView(
                new HouseholdId(household.householdId()).text(),
                household.outcome(),
                household.persons().stream()
                        .map(person -> member(household, person, registration.numbers()))
                        .toList());
    }

    private static MemberArrival member(
            PlannedHousehold household, PlannedPerson person, Map<UUID, SocialNumber> numbers) {
        SocialNumber number = numbers.get(person.personId());
        return new MemberArrival(
                new PersonId(person.personId()).text(),
                outcome(person),
                number == null ? null : number.digits(),
                complete(household, person));
    }

    private static @Nullable Boolean complete(PlannedHousehold household, PlannedPerson person) {
        return household.isComplete(person) ? null : Boolean.FALSE;
    }

    private static PersonOutcome outcome(PlannedPerson person) {
        return switch (person) {
            case PlannedPerson.Registered ignored -> PersonOutcome.REGISTERED;
            case PlannedPerson.Linked ignored -> PersonOutcome.LINKED;
            case PlannedPerson.ToReview ignored -> PersonOutcome.IN_REVIEW;
            case PlannedPerson.Waiting ignored -> PersonOutcome.IN_REVIEW;
        };
    }
}

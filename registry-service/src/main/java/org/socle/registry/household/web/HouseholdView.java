package org.socle.registry.household.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.domain.Point;
import org.socle.registry.household.ManageHousehold;
import org.socle.registry.household.domain.Address;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.FoodConsumption;
import org.socle.registry.household.domain.Hardship;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Shock;
import org.socle.registry.household.domain.Wall;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;
import org.socle.registry.provenance.RegisteredBy;
import org.socle.registry.questionnaire.AnswerForms;
import org.socle.registry.recertification.domain.Freshness;
import org.socle.registry.recertification.domain.Term;

/**
 * A household with its members.
 *
 * @param lastConfirmedOn the last confirmation or full data collection; absent of the past, as what follows from it
 * @param recertificationDueOn when the household is to be asked again, as the rules are today
 * @param hiddenMembers how many members of a past moment live outside the caller's territory today; absent without any
 */
@Schema(name = "Household")
record HouseholdView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        RegistrationStatus status,
        @Schema(examples = "SN-DK-03-01") String communeCode,
        boolean urban,
        DwellingView dwelling,
        List<Asset> assets,
        HouseholdKind kind,
        @Nullable AddressView address,
        @Nullable HardshipView hardship,
        List<MemberView> members,
        @Nullable Integer hiddenMembers,
        @Schema(examples = "2026-11-02") @Nullable LocalDate lastConfirmedOn,
        @Schema(examples = "2028-11-02") @Nullable LocalDate recertificationDueOn,
        @Nullable Freshness freshness,

        @Schema(
                description = "What the household answers, by questionnaire and field",
                examples = "{\"water\": {\"minutes_to_water\": 35}}")
        @Nullable
        Map<String, Map<String, Object>> questionnaireAnswers,

        @Schema(description = "Where the registration came from; absent of the past") @Nullable
        RegisteredBy registeredBy,

        Instant registeredAt) {

    @Schema(name = "Dwelling")
    record DwellingView(
            @Nullable Roof roof,
            @Nullable Wall wall,
            @Nullable Floor floor,
            @Nullable Water water,
            @Nullable Boolean latrine,
            @Nullable Sanitation sanitation,
            @Nullable Boolean electricity,
            @Nullable Lighting lighting,
            @Nullable CookingFuel cookingFuel,
            @Nullable Integer rooms) {

        static DwellingView of(Dwelling dwelling) {
            return new DwellingView(
                    dwelling.roof(),
                    dwelling.wall(),
                    dwelling.floor(),
                    dwelling.water(),
                    dwelling.latrine(),
                    dwelling.sanitation(),
                    dwelling.electricity(),
                    dwelling.lighting(),
                    dwelling.cookingFuel(),
                    dwelling.rooms());
        }
    }

    /** Where in the commune the household is found. */
    @Schema(name = "Address")
    record AddressView(
            @Nullable String village,
            @Nullable String landmark,
            @Nullable PointView point) {

        /** A point in degrees of WGS 84. */
        @Schema(name = "HouseholdPoint")
        record PointView(double latitude, double longitude) {
            @Override
            public String toString() {
                return "PointView[hidden]";
            }
        }

        static @Nullable AddressView of(Address address) {
            Point point = address.point();
            return address.equals(Address.UNKNOWN)
                    ? null
                    : new AddressView(
                            address.village(),
                            address.landmark(),
                            point == null ? null : new PointView(point.latitude(), point.longitude()));
        }

        @Override
        public String toString() {
            return "AddressView[hidden]";
        }
    }

    /** What the household goes through. */
    @Schema(name = "Hardship")
    record HardshipView(
            @Schema(examples = "28.5") @Nullable BigDecimal foodConsumptionScore,

            @Schema(description = "Band of the score") @Nullable
            FoodConsumption foodConsumption,

            @Schema(examples = "12") @Nullable Integer copingIndex,
            List<Shock> shocks) {

        static @Nullable HardshipView of(Hardship hardship) {
            return hardship.equals(Hardship.UNKNOWN)
                    ? null
                    : new HardshipView(
                            hardship.foodConsumptionScore(),
                            hardship.foodConsumption().orElse(null),
                            hardship.copingIndex(),
                            hardship.shocks().stream().sorted().toList());
        }

        @Override
        public String toString() {
            return "HardshipView[hidden]";
        }
    }

    /** A member, as much of them as a list of members needs; GET /v1/persons/{id} tells the rest. */
    @Schema(name = "Member")
    record MemberView(
            @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String id,

            RegistrationStatus status,
            @Nullable String socialNumber,
            @Nullable Relationship relationship,
            String givenNames,
            String familyName,
            Sex sex,
            @Schema(examples = "1987-03") @Nullable String birthDate,

            @Schema(
                    description = "The member who cares for this child",
                    examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            @Nullable
            String caregiverId) {

        static MemberView of(Person person, @Nullable UUID caregiver) {
            BirthDate birth = person.details().birth();
            return new MemberView(
                    person.id().text(),
                    person.status(),
                    person.socialNumber(),
                    person.relationship(),
                    person.details().givenNames(),
                    person.details().familyName(),
                    person.details().sex(),
                    birth == null ? null : birth.text(),
                    caregiver == null ? null : new PersonId(caregiver).text());
        }

        @Override
        public String toString() {
            return "MemberView[" + id + "]";
        }
    }

    static HouseholdView of(ManageHousehold.Seen seen, int hidden) {
        Household household = seen.household();
        Term term = seen.term();
        return new HouseholdView(
                household.id().text(),
                household.status(),
                household.home().communeCode(),
                household.home().urban(),
                DwellingView.of(household.home().dwelling()),
                household.home().assets().stream().sorted().toList(),
                household.home().kind(),
                AddressView.of(household.home().address()),
                HardshipView.of(household.home().hardship()),
                seen.members().stream()
                        .map(member -> MemberView.of(
                                member, seen.caregivers().get(member.id().value())))
                        .toList(),
                hidden == 0 ? null : hidden,
                term == null ? null : term.lastConfirmedOn(),
                term == null ? null : term.dueOn(),
                term == null ? null : term.freshness(),
                seen.answers().isEmpty() ? null : AnswerForms.view(seen.answers()),
                RegisteredBy.of(seen.provenance()),
                household.registeredAt());
    }

    @Override
    public String toString() {
        return "HouseholdView[" + id + "]";
    }
}

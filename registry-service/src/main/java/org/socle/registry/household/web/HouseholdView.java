package org.socle.registry.household.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;

/** A household with its members. */
@Schema(name = "Household")
record HouseholdView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        RegistrationStatus status,
        @Schema(examples = "SN-DK-03-01") String communeCode,
        boolean urban,
        DwellingView dwelling,
        List<Asset> assets,
        List<MemberView> members,
        Instant registeredAt) {

    @Schema(name = "Dwelling")
    record DwellingView(
            @Nullable Roof roof,
            @Nullable Water water,
            @Nullable Boolean latrine,
            @Nullable Boolean electricity,
            @Nullable Integer rooms) {

        static DwellingView of(Dwelling dwelling) {
            return new DwellingView(
                    dwelling.roof(), dwelling.water(), dwelling.latrine(), dwelling.electricity(), dwelling.rooms());
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
            @Schema(examples = "1987-03") @Nullable String birthDate) {

        static MemberView of(Person person) {
            BirthDate birth = person.details().birth();
            return new MemberView(
                    person.id().text(),
                    person.status(),
                    person.socialNumber(),
                    person.relationship(),
                    person.details().givenNames(),
                    person.details().familyName(),
                    person.details().sex(),
                    birth == null ? null : birth.text());
        }

        @Override
        public String toString() {
            return "MemberView[" + id + "]";
        }
    }

    static HouseholdView of(Household household, List<Person> members) {
        return new HouseholdView(
                household.id().text(),
                household.status(),
                household.home().communeCode(),
                household.home().urban(),
                DwellingView.of(household.home().dwelling()),
                household.home().assets().stream().sorted().toList(),
                members.stream().map(MemberView::of).toList(),
                household.registeredAt());
    }
}

package org.socle.registry.identity.web;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.identity.IdentityChange;
import org.socle.registry.identity.IdentityIds;
import org.socle.registry.identity.domain.PersonState;
import org.socle.registry.identity.domain.Picture.HouseholdAt;
import org.socle.registry.person.domain.BirthDate;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.person.domain.Relationship;
import org.socle.registry.person.domain.Sex;

/**
 * What came of a change of who is who, or would.
 *
 * @param id of the event, by which it is taken back; absent when it was only tried
 * @param persons everybody it is about or who lives elsewhere because of it, as they are afterwards
 * @param households where they live and lived, as they are afterwards
 */
@Schema(name = "IdentityChange")
record IdentityChangeView(
        @Schema(examples = "ide_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        IdentityEventKind kind,
        List<PersonAfter> persons,
        List<HouseholdAfter> households) {

    /**
     * A person afterwards.
     *
     * @param sourceRecords the statements that belong to them
     */
    @Schema(name = "PersonAfterChange")
    record PersonAfter(
            String id,
            RegistrationStatus status,
            @Nullable String mergedInto,
            @Nullable String householdId,
            @Nullable Relationship relationship,
            String givenNames,
            String familyName,
            Sex sex,
            @Nullable String birthDate,
            @Nullable String phone,
            List<String> sourceRecords) {

        static PersonAfter of(PersonState person) {
            BirthDate birth = person.details().birth();
            UUID into = person.mergedInto();
            UUID household = person.householdId();
            return new PersonAfter(
                    new PersonId(person.id()).text(),
                    person.status(),
                    into == null ? null : new PersonId(into).text(),
                    household == null ? null : new HouseholdId(household).text(),
                    person.relationship(),
                    person.details().givenNames(),
                    person.details().familyName(),
                    person.details().sex(),
                    birth == null ? null : birth.text(),
                    person.details().phone(),
                    person.records().stream().map(IdentityIds::record).toList());
        }

        @Override
        public String toString() {
            return "PersonAfter[" + id + "]";
        }
    }

    /** A household afterwards. */
    @Schema(name = "HouseholdAfterChange")
    record HouseholdAfter(
            String id, RegistrationStatus status, @Nullable String mergedInto) {

        static HouseholdAfter of(HouseholdAt household) {
            UUID into = household.mergedInto();
            return new HouseholdAfter(
                    new HouseholdId(household.id()).text(),
                    household.status(),
                    into == null ? null : new HouseholdId(into).text());
        }
    }

    static IdentityChangeView of(IdentityChange change, boolean onlyTried) {
        return new IdentityChangeView(
                onlyTried ? null : IdentityIds.event(change.event().id()),
                IdentityEventKind.of(change.event()),
                change.persons().stream().map(PersonAfter::of).toList(),
                change.households().stream().map(HouseholdAfter::of).toList());
    }
}

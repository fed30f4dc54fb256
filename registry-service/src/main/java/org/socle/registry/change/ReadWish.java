package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socle.registry.change.domain.Asked;
import org.socle.registry.household.HouseholdProblems;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.domain.HomeFields;
import org.socle.registry.household.domain.Household;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.PersonProblems;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.PersonId;

/** Brings a wish to the form the register works with, if its subject is in sight and is what the proposer saw. */
@ApplicationScoped
class ReadWish {

    private final PersonStore persons;
    private final HouseholdStore households;
    private final ReadPersonFields personFields;
    private final ReadHomeFields homeFields;

    ReadWish(PersonStore persons, HouseholdStore households, ReadPersonFields personFields, ReadHomeFields homeFields) {
        this.persons = persons;
        this.households = households;
        this.personFields = personFields;
        this.homeFields = homeFields;
    }

    /**
     * A wish that was understood.
     *
     * @param kind person or household, as in the audit
     * @param subject as it stands in addresses
     * @param territory number of the commune in which the subject lives
     */
    record Read(Asked asked, String kind, String subject, int territory) {}

    Read read(Wish wish) {
        return switch (wish.kind()) {
            case PERSON_CORRECTION -> person(wish);
            case HOUSEHOLD_CORRECTION -> household(wish);
            default -> throw new IllegalStateException("not offered yet: " + wish.kind());
        };
    }

    private Read person(Wish wish) {
        Person person = visiblePerson(wish.subject());
        var changes = new ReadFieldChanges(
                        PersonFields.NAMES,
                        PersonFields.of(person.details()),
                        (fields, faults) -> PersonFields.of(personFields.read(fields, faults)))
                .read(wish.fields());
        return read(new Asked.PersonCorrection(person.id().value(), changes), person);
    }

    private Read household(Wish wish) {
        Household household = visibleHousehold(wish.subject());
        var changes = new ReadFieldChanges(
                        HomeFields.NAMES,
                        HomeFields.of(household.home()),
                        (fields, faults) -> HomeFields.of(homeFields.read(fields, household.home(), faults)))
                .read(wish.fields());
        return read(new Asked.HouseholdCorrection(household.id().value(), changes), household);
    }

    private static Read read(Asked asked, Person person) {
        return new Read(asked, "person", person.id().text(), person.territory());
    }

    private static Read read(Asked asked, Household household) {
        return new Read(
                asked, "household", household.id().text(), household.home().territory());
    }

    private Person visiblePerson(String id) {
        Person person = PersonId.parse(id)
                .flatMap(parsed -> persons.find(parsed.value()))
                .orElseThrow(() -> PersonProblems.NOT_FOUND.about(id));
        PersonId into = person.mergedInto();
        if (into != null) {
            throw ChangeProblems.RETIRED.about(id, into.text());
        }
        return person;
    }

    private Household visibleHousehold(String id) {
        Household household = HouseholdId.parse(id)
                .flatMap(parsed -> households.find(parsed.value()))
                .orElseThrow(() -> HouseholdProblems.NOT_FOUND.about(id));
        UUID into = household.mergedInto();
        if (into != null) {
            throw ChangeProblems.RETIRED.about(id, new HouseholdId(into).text());
        }
        return household;
    }
}

package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socle.registry.change.domain.Asked;
import org.socle.registry.change.domain.Fault;
import org.socle.registry.change.domain.LifeEvent;
import org.socle.registry.change.domain.Plan;
import org.socle.registry.change.domain.PlanLifeEvent;
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
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;

/** Brings a wish to the form the register works with, if its subject is in sight and is what the proposer saw. */
@ApplicationScoped
class ReadWish {

    private final PersonStore persons;
    private final HouseholdStore households;
    private final ReadPersonFields personFields;
    private final ReadHomeFields homeFields;
    private final AnswerFields answerFields;
    private final ReadLifeEvent lifeEvents;
    private final LifeScenes scenes;

    ReadWish(
            PersonStore persons,
            HouseholdStore households,
            ReadPersonFields personFields,
            ReadHomeFields homeFields,
            AnswerFields answerFields,
            ReadLifeEvent lifeEvents,
            LifeScenes scenes) {
        this.persons = persons;
        this.households = households;
        this.personFields = personFields;
        this.homeFields = homeFields;
        this.answerFields = answerFields;
        this.lifeEvents = lifeEvents;
        this.scenes = scenes;
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
            case BIRTH, MOVE, HEAD_CHANGE, HOUSEHOLD_SPLIT, HOUSEHOLD_MERGE -> ofHousehold(wish);
            case DEATH, MARRIAGE, SEPARATION, ARRIVAL, DEPARTURE, INSTITUTION_ENTRY -> ofPerson(wish);
        };
    }

    private Read person(Wish wish) {
        Person person = visiblePerson(wish.subject());
        var answers = answerFields.see(AskedOf.PERSON, person.id().value(), wish.fields());
        var changes = new ReadFieldChanges(
                        answers.names(PersonFields.NAMES),
                        answers.beside(PersonFields.of(person.details())),
                        answers.normal((fields, faults) -> PersonFields.of(personFields.read(fields, faults))))
                .read(wish.fields());
        return read(new Asked.PersonCorrection(person.id().value(), changes), person);
    }

    private Read household(Wish wish) {
        Household household = visibleHousehold(wish.subject());
        var answers = answerFields.see(AskedOf.HOUSEHOLD, household.id().value(), wish.fields());
        var changes = new ReadFieldChanges(
                        answers.names(HomeFields.NAMES),
                        answers.beside(HomeFields.of(household.home())),
                        answers.normal(
                                (fields, faults) -> HomeFields.of(homeFields.read(fields, household.home(), faults))))
                .read(wish.fields());
        return read(new Asked.HouseholdCorrection(household.id().value(), changes), household);
    }

    private Read ofPerson(Wish wish) {
        Person person = visiblePerson(wish.subject());
        LifeEvent event = lifeEvents.read(wish, person.id().value(), null);
        return read(fit(event, wish), person);
    }

    private Read ofHousehold(Wish wish) {
        Household household = visibleHousehold(wish.subject());
        LifeEvent event = lifeEvents.read(wish, household.id().value(), household.home());
        return read(fit(event, wish), household);
    }

    private LifeEvent fit(LifeEvent event, Wish wish) {
        return switch (PlanLifeEvent.of(event, wish.effectiveOn(), scenes.see(event))) {
            case Plan.Fit ignored -> event;
            case Plan.Unfit(var faults) ->
                throw PlatformProblems.REQUEST_INVALID
                        .about()
                        .with(faults.stream()
                                .map(fault -> new FieldProblem(
                                        pointer(fault), fault.reason().code()))
                                .toList());
        };
    }

    private static String pointer(Fault fault) {
        return fault.field().equals("subject") ? "/subject" : "/life_event/" + fault.field();
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

package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.kit.version.Versions;
import org.socle.registry.change.domain.Asked;
import org.socle.registry.change.domain.FieldChange;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.ManageHousehold;
import org.socle.registry.household.WriteCorrections;
import org.socle.registry.household.domain.Home;
import org.socle.registry.household.domain.HomeFields;
import org.socle.registry.household.domain.Household;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.RegistrationStatus;
import org.socle.registry.questionnaire.domain.AskedOf;

/**
 * Corrects single fields of a person or household. Fields that others changed meanwhile do not matter, unless they are
 * the same fields. A corrected person's whole record is kept as a statement of the proposer's organisation, so that a
 * later merge or split of the person knows it.
 */
@ApplicationScoped
class ApplyCorrection {

    /** Instead of a field: the subject left the register or the approver's territory. */
    static final String SUBJECT = "subject";

    private final PersonStore persons;
    private final HouseholdStore households;
    private final ReadPersonFields personFields;
    private final ReadHomeFields homeFields;
    private final AnswerFields answerFields;
    private final WriteCorrections corrections;
    private final ManageHousehold manage;
    private final KeepCorrections statements;
    private final Audit audit;

    ApplyCorrection(
            PersonStore persons,
            HouseholdStore households,
            ReadPersonFields personFields,
            ReadHomeFields homeFields,
            AnswerFields answerFields,
            WriteCorrections corrections,
            ManageHousehold manage,
            KeepCorrections statements,
            Audit audit) {
        this.persons = persons;
        this.households = households;
        this.personFields = personFields;
        this.homeFields = homeFields;
        this.answerFields = answerFields;
        this.corrections = corrections;
        this.manage = manage;
        this.statements = statements;
        this.audit = audit;
    }

    List<String> conflicts(Asked.PersonCorrection correction) {
        return locked(correction)
                .map(person -> conflicts(
                        answerFields
                                .see(AskedOf.PERSON, correction.person(), correction.changes())
                                .beside(PersonFields.of(person.details())),
                        correction.changes()))
                .orElse(List.of(SUBJECT));
    }

    List<String> conflicts(Asked.HouseholdCorrection correction) {
        return locked(correction)
                .map(household -> conflicts(
                        answerFields
                                .see(AskedOf.HOUSEHOLD, correction.household(), correction.changes())
                                .beside(HomeFields.of(household.home())),
                        correction.changes()))
                .orElse(List.of(SUBJECT));
    }

    void apply(Asked.PersonCorrection correction, Proposal proposal) {
        Person before = persons.find(correction.person()).orElseThrow();
        List<FieldChange> own = AnswerFields.without(correction.changes());
        if (own.isEmpty()) {
            // Makes the person a new version.
            persons.changeStatus(List.of(before.id().value()), before.status());
        } else {
            correct(before, own, proposal);
        }
        answerFields.apply(
                AskedOf.PERSON,
                before.id().value(),
                correction.changes(),
                before.status() == RegistrationStatus.ACTIVE);
        audit.wrote("person", before.id().text(), "corrected");
    }

    private void correct(Person before, List<FieldChange> own, Proposal proposal) {
        PersonDetails details = personFields.read(
                ReadFieldChanges.changed(PersonFields.of(before.details()), own), ApplyCorrection::unread);
        Person after = before.with(details);
        statements.keep(after, proposal);
        UUID household = before.householdId();
        corrections.write(List.of(after), Map.of(), household == null ? Set.of() : Set.of(household));
    }

    void apply(Asked.HouseholdCorrection correction) {
        Household before = households.find(correction.household()).orElseThrow();
        List<FieldChange> own = AnswerFields.without(correction.changes());
        if (own.isEmpty()) {
            households.change(List.of(before.id().value()));
            audit.wrote("household", before.id().text(), "corrected");
        } else {
            Home home = homeFields.read(
                    ReadFieldChanges.changed(HomeFields.of(before.home()), own),
                    before.home(),
                    ApplyCorrection::unread);
            manage.changeHome(before.id().text(), Versions.etag(before.version()), home, false);
        }
        answerFields.apply(
                AskedOf.HOUSEHOLD,
                before.id().value(),
                correction.changes(),
                before.status() == RegistrationStatus.ACTIVE);
    }

    private Optional<Person> locked(Asked.PersonCorrection correction) {
        Optional<Person> seen = persons.find(correction.person());
        if (seen.isEmpty()) {
            return seen;
        }
        UUID household = seen.get().householdId();
        households.lock(household == null ? List.of() : List.of(household));
        persons.lock(List.of(correction.person()));
        Person person = persons.find(correction.person()).orElseThrow();
        if (!Objects.equals(person.householdId(), household)) {
            throw ChangeProblems.CHANGED_MEANWHILE.about();
        }
        return Optional.of(person).filter(each -> each.status() != RegistrationStatus.MERGED);
    }

    private Optional<Household> locked(Asked.HouseholdCorrection correction) {
        return households.lock(List.of(correction.household())).stream()
                .findFirst()
                .filter(each -> each.status() != RegistrationStatus.MERGED);
    }

    private static List<String> conflicts(Map<String, String> present, List<FieldChange> changes) {
        return changes.stream()
                .filter(change -> change.conflictsWith(present.get(change.field())))
                .map(FieldChange::field)
                .sorted()
                .toList();
    }

    /** It was read when it was proposed, and a change of other fields cannot make it unreadable, but for the code lists. */
    private static void unread(String field, String code, Object... args) {
        throw ChangeProblems.CHANGED_MEANWHILE.about();
    }
}

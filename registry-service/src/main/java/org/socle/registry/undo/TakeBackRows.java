package org.socle.registry.undo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socle.registry.household.CaregiverStore;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.household.WriteCorrections;
import org.socle.registry.household.domain.Home;
import org.socle.registry.identity.SettleAnswers;
import org.socle.registry.intake.ChangedRowStore;
import org.socle.registry.intake.domain.ChangedRow;
import org.socle.registry.intake.domain.PartnerImport;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonDetails;
import org.socle.registry.undo.domain.Told;
import org.socle.registry.undo.domain.ToldStatement;
import org.socle.registry.undo.domain.UndoCounts;

/**
 * Takes back what a push said of persons who were known: what it corrected is as it was, what it linked belongs to nobody,
 * and the partner's rows are known as they had been sent before, or not at all. Callers hold the rows locked.
 */
@ApplicationScoped
class TakeBackRows {

    private final UndoStore undos;
    private final ChangedRowStore changedRows;
    private final UnlinkStatements unlink;
    private final PersonStore persons;
    private final WriteCorrections corrections;
    private final CaregiverStore caregivers;
    private final HouseholdStore households;
    private final SettleAnswers answers;

    TakeBackRows(
            UndoStore undos,
            ChangedRowStore changedRows,
            UnlinkStatements unlink,
            PersonStore persons,
            WriteCorrections corrections,
            CaregiverStore caregivers,
            HouseholdStore households,
            SettleAnswers answers) {
        this.undos = undos;
        this.changedRows = changedRows;
        this.unlink = unlink;
        this.persons = persons;
        this.corrections = corrections;
        this.caregivers = caregivers;
        this.households = households;
        this.answers = answers;
    }

    UndoCounts takeBack(
            PartnerImport push, Judged judged, Map<UUID, List<ToldStatement>> said, List<ChangedRow> changed) {
        List<Told> known = judged.known();
        if (known.isEmpty()) {
            return UndoCounts.NONE;
        }
        List<Person> people = persons.findAll(known.stream().map(Told::person).toList());
        Set<UUID> confirmed = undos.confirmedBy(
                push, people.stream().map(person -> person.id().value()).toList());
        putBack(people, changed);
        Map<String, String> hashes =
                changed.stream().collect(Collectors.toMap(ChangedRow::personRef, ChangedRow::hashBefore));
        Set<String> brought = new HashSet<>();
        for (Person person : people) {
            said.getOrDefault(person.id().value(), List.of()).forEach(statement -> brought.add(statement.personRef()));
        }
        brought.removeAll(hashes.keySet());
        undos.restoreReferences(push.organisation(), hashes);
        undos.forgetReferences(push.organisation(), brought);
        changedRows.forget(push.id(), hashes.keySet());
        unlink.unlink(push, people, said);
        undos.confirmAsStands(confirmed);
        answers.takeBack(people.stream()
                .flatMap(person -> said.getOrDefault(person.id().value(), List.of()).stream())
                .map(ToldStatement::id)
                .toList());
        long corrected = known.stream().filter(Told::founded).count();
        return new UndoCounts(0, 0, known.size() - corrected, corrected);
    }

    private void putBack(List<Person> people, List<ChangedRow> changed) {
        Map<UUID, Person> byId =
                people.stream().collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        Map<UUID, Home> homes = new TreeMap<>();
        List<Person> before = new ArrayList<>();
        Set<UUID> held = new TreeSet<>();
        Map<UUID, Optional<UUID>> cared = new TreeMap<>();
        Set<UUID> caring = new TreeSet<>();
        for (ChangedRow row : changed) {
            Person person = byId.get(row.personId());
            PersonDetails details = row.before().details();
            Home home = row.before().home();
            if (person != null && details != null) {
                before.add(person.with(details));
            }
            if (home != null) {
                homes.put(row.householdId(), home);
            }
            ChangedRow.Care care = row.before().care();
            if (care != null) {
                cared.put(row.personId(), Optional.ofNullable(care.caregiver()));
                caring.add(row.householdId());
            }
            held.add(row.householdId());
        }
        corrections.write(before, new HashMap<>(homes), held);
        putBack(cared, caring);
    }

    private void putBack(Map<UUID, Optional<UUID>> cared, Set<UUID> caring) {
        if (cared.isEmpty()) {
            return;
        }
        caregivers.forget(cared.keySet());
        Map<UUID, UUID> before = new TreeMap<>();
        cared.forEach((child, carer) -> carer.ifPresent(id -> before.put(child, id)));
        caregivers.name(before);
        households.change(caring);
    }
}

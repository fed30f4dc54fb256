package org.socle.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.socle.registry.change.domain.Effects;
import org.socle.registry.change.domain.Proposal;
import org.socle.registry.person.PersonStore;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonFields;
import org.socle.registry.person.domain.VitalStatus;

/** Writes what a life event says about persons themselves: that they died, or in which union they live. */
@ApplicationScoped
class ChangeSituations {

    private final PersonStore persons;
    private final ReadPersonFields fields;
    private final KeepCorrections statements;

    ChangeSituations(PersonStore persons, ReadPersonFields fields, KeepCorrections statements) {
        this.persons = persons;
        this.fields = fields;
        this.statements = statements;
    }

    void change(Effects effects, Proposal proposal) {
        for (UUID dead : effects.deaths()) {
            write(
                    dead,
                    Map.of(
                            "vital_status", VitalStatus.DECEASED.name(),
                            "death_date", proposal.effectiveOn().toString(),
                            "pregnant", ""),
                    proposal);
        }
        for (Effects.Union union : effects.unions()) {
            write(union.person(), Map.of("marital_status", union.status().name()), proposal);
        }
    }

    /** The households in which these persons live now. */
    Set<UUID> homes(Set<UUID> people) {
        Set<UUID> homes = new TreeSet<>();
        for (UUID person : people) {
            persons.find(person).map(Person::householdId).ifPresent(homes::add);
        }
        return homes;
    }

    /** @param said by field; an empty text for nothing any more */
    private void write(UUID id, Map<String, String> said, Proposal proposal) {
        Person person = persons.find(id).orElseThrow();
        Map<String, String> after = new HashMap<>(PersonFields.of(person.details()));
        after.putAll(said);
        after.values().removeIf(String::isEmpty);
        Person changed = person.with(fields.read(after, ChangeSituations::unread));
        statements.keep(changed, proposal);
        persons.replaceDetails(List.of(changed));
    }

    private static void unread(String field, String code, Object... args) {
        throw ChangeProblems.CHANGED_MEANWHILE.about();
    }
}

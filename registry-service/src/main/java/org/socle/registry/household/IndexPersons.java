package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.socle.registry.household.domain.Home;
import org.socle.registry.matching.MatchIndex;
import org.socle.registry.matching.MatchRecords;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.Relationship;

/** Keeps the forms by which the next duplicate check finds persons up with what is registered about them. */
@ApplicationScoped
public class IndexPersons {

    private final MatchIndex index;
    private final MatchRecords records;

    IndexPersons(MatchIndex index, MatchRecords records) {
        this.index = index;
        this.records = records;
    }

    /** Persons who were not there before. */
    public void add(List<Person> persons) {
        index.add(entries(persons));
    }

    /** Persons whose details or household changed. */
    public void replace(List<Person> persons) {
        index.replace(entries(persons));
    }

    /** A household that lives elsewhere in its commune from now on. */
    public void moved(UUID household, Home home) {
        index.livesIn(household, MatchRecords.soundOf(home.address().village()));
    }

    private List<MatchIndex.Entry> entries(List<Person> persons) {
        List<UUID> households = persons.stream()
                .map(Person::householdId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, MatchRecord> heads = new HashMap<>(index.headsOf(households));
        Map<UUID, String> villages = new HashMap<>(index.villagesOf(households));
        List<MatchRecord> forms = new ArrayList<>();
        for (Person person : persons) {
            UUID household = person.householdId();
            MatchRecord form = records.of(
                    person.id().value(), household, person.details(), person.territory(), villages.get(household));
            forms.add(form);
            if (household != null && person.relationship() == Relationship.HEAD) {
                heads.put(household, form);
            }
        }
        return forms.stream()
                .map(form -> new MatchIndex.Entry(form, heads.get(form.householdId())))
                .toList();
    }
}

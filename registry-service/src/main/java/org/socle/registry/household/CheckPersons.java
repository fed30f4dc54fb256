package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.registry.matching.DuplicateCheck;
import org.socle.registry.matching.MatchRecords;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.MatchRecord;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.person.domain.PersonDraft;
import org.socle.registry.person.domain.PersonId;

/** Says of persons whether the register knows them, and leaves no trace of them in it. */
@ApplicationScoped
public class CheckPersons {

    private final DuplicateCheck duplicates;
    private final MatchRecords records;
    private final Audit audit;

    CheckPersons(DuplicateCheck duplicates, MatchRecords records, Audit audit) {
        this.duplicates = duplicates;
        this.records = records;
        this.audit = audit;
    }

    /**
     * Persons who live together, as far as anybody knows.
     *
     * @param commune number of the commune
     */
    public record Asked(int commune, List<PersonDraft> persons) {
        public Asked {
            persons = List.copyOf(persons);
        }
    }

    /** @return one verdict for each person, in their order */
    @Transactional
    public List<Verdict> check(Asked asked) {
        List<MatchRecord> persons = new ArrayList<>();
        MatchRecord head = null;
        for (PersonDraft person : asked.persons()) {
            MatchRecord record = records.of(person.id(), null, person.details(), asked.commune());
            persons.add(record);
            head = person.isHead() && head == null ? record : head;
        }
        List<Verdict> verdicts = verdicts(persons, head);
        audit.read("person", known(verdicts));
        return verdicts;
    }

    private List<Verdict> verdicts(List<MatchRecord> persons, @Nullable MatchRecord head) {
        return duplicates
                .look(List.of(new HouseholdCandidate(persons, head)))
                .getFirst()
                .verdicts();
    }

    private static List<String> known(List<Verdict> verdicts) {
        List<String> known = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            if (verdict instanceof Verdict.Linked(UUID personId, var ignored)) {
                known.add(new PersonId(personId).text());
            }
        }
        return known;
    }
}

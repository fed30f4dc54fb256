package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.registry.household.domain.HouseholdDraft;
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

    /** @return one verdict for each person, in their order */
    @Transactional
    public List<Verdict> check(HouseholdDraft asked) {
        List<MatchRecord> persons = new ArrayList<>();
        MatchRecord head = null;
        for (PersonDraft person : asked.persons()) {
            MatchRecord record =
                    records.of(person.id(), null, person.details(), asked.home().territory());
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

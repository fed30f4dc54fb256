package org.socle.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socle.kit.audit.Audit;
import org.socle.registry.matching.DuplicateCheck;
import org.socle.registry.matching.MatchRecords;
import org.socle.registry.matching.domain.HouseholdCandidate;
import org.socle.registry.matching.domain.HouseholdFinding;
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

    /** @param complete whether the person was compared with everybody who shares a key with them */
    public record Answer(Verdict verdict, boolean complete) {}

    /** @return one answer for each person, in their order */
    @Transactional
    public List<Answer> check(Asked asked) {
        List<MatchRecord> persons = new ArrayList<>();
        List<MatchRecord> others = new ArrayList<>();
        MatchRecord head = null;
        for (PersonDraft person : asked.persons()) {
            MatchRecord record = records.of(person.id(), null, person.details(), asked.commune(), null);
            persons.add(record);
            records.other(person.id(), null, person.details(), asked.commune(), null)
                    .ifPresent(others::add);
            head = person.isHead() && head == null ? record : head;
        }
        HouseholdFinding finding = duplicates
                .look(List.of(new HouseholdCandidate(persons, head, others)))
                .getFirst();
        audit.read("person", known(finding.verdicts()));
        List<Answer> answers = new ArrayList<>();
        for (int at = 0; at < persons.size(); at++) {
            boolean complete = !finding.incomplete().contains(persons.get(at).personId());
            answers.add(new Answer(finding.verdicts().get(at), complete));
        }
        return answers;
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

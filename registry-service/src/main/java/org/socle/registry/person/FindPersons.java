package org.socle.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.registry.person.domain.Person;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.provenance.SeeProvenance;
import org.socle.registry.provenance.domain.Provenance;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.withdrawal.WithdrawalStore;
import org.socle.web.problem.ProblemException;

/** Reads one person; whoever was shown is written down in the same transaction. */
@ApplicationScoped
public class FindPersons {

    private static final String KIND = "person";

    private final PersonStore persons;
    private final AnswerStore answers;
    private final WithdrawalStore withdrawals;
    private final SeeProvenance provenances;
    private final Audit audit;

    FindPersons(
            PersonStore persons,
            AnswerStore answers,
            WithdrawalStore withdrawals,
            SeeProvenance provenances,
            Audit audit) {
        this.persons = persons;
        this.answers = answers;
        this.withdrawals = withdrawals;
        this.provenances = provenances;
        this.audit = audit;
    }

    /** One person; a merged one leads to the person that stands for them, as far as the caller may see that one. */
    @Transactional
    public Person read(String id) {
        Person person = PersonId.parse(id)
                .flatMap(parsed -> persons.find(parsed.value()))
                .map(this::standing)
                .orElseThrow(() -> absent(id));
        audit.read(KIND, List.of(person.id().text()));
        return person;
    }

    /**
     * A person and what they answer to questionnaires.
     *
     * @param provenance null where what was said is not kept
     */
    public record Seen(
            Person person, List<Answers> answers, @Nullable Provenance provenance) {}

    /** The person as {@link #read} finds them, with their answers. */
    @Transactional
    public Seen see(String id) {
        Person person = read(id);
        UUID found = person.id().value();
        return new Seen(
                person,
                answers.of(AskedOf.PERSON, List.of(found)).getOrDefault(found, List.of()),
                provenances.ofPerson(found).orElse(null));
    }

    /** Who was withdrawn is told to be, for ever. */
    private ProblemException absent(String id) {
        return PersonId.parse(id)
                .flatMap(parsed -> withdrawals.find(parsed.value()))
                .map(gone -> PersonProblems.WITHDRAWN.about(
                        id, gone.at().atOffset(ZoneOffset.UTC).toLocalDate()))
                .orElseGet(() -> PersonProblems.NOT_FOUND.about(id));
    }

    /** Who was merged is answered with themselves only where the caller may not see who stands for them. */
    private Person standing(Person person) {
        return persons.standing(person.id().value()).orElse(person);
    }
}

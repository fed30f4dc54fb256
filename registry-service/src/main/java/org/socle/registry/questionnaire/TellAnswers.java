package org.socle.registry.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.Answer;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.FieldUse;

/** Tells programmes what was answered to the fields they may ask about, and nothing of the others. */
@ApplicationScoped
public class TellAnswers {

    private final AnswerStore answers;
    private final Clock clock;

    TellAnswers(AnswerStore answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** What is to be told of answers that were written. */
    public List<DomainEvent> of(AskedOf askedOf, Map<UUID, List<Answers>> bySubject) {
        Instant now = clock.instant();
        List<DomainEvent> events = new ArrayList<>();
        bySubject.forEach((subject, all) -> all.stream()
                .filter(TellAnswers::asksForProgrammes)
                .forEach(each -> events.add(event(askedOf, subject, each, now))));
        return events;
    }

    /** What is to be told of persons, or of households, who count from now on. */
    public List<DomainEvent> ofPublished(AskedOf askedOf, Collection<UUID> subjects) {
        return subjects.isEmpty() ? List.of() : of(askedOf, answers.of(askedOf, subjects));
    }

    /** What is to be told of persons, or of households, whose answers are about to be forgotten. */
    public List<DomainEvent> ofForgotten(AskedOf askedOf, Collection<UUID> subjects) {
        Map<UUID, List<Answers>> nothing = new LinkedHashMap<>();
        answers.of(askedOf, subjects)
                .forEach((subject, all) -> nothing.put(
                        subject,
                        all.stream()
                                .map(each -> Answers.none(each.questionnaire()))
                                .toList()));
        return of(askedOf, nothing);
    }

    private static boolean asksForProgrammes(Answers answers) {
        return answers.questionnaire().fields().stream().anyMatch(field -> field.use() == FieldUse.ELIGIBILITY);
    }

    private static DomainEvent event(AskedOf askedOf, UUID subject, Answers answers, Instant now) {
        List<Answer> told = answers.of(use -> use == FieldUse.ELIGIBILITY).entrySet().stream()
                .map(each -> new Answer(each.getKey(), each.getValue()))
                .toList();
        int version = answers.questionnaire().version();
        return switch (askedOf) {
            case PERSON -> new PersonAnsweredV1(new PersonId(subject).text(), answers.name(), version, told, now);
            case HOUSEHOLD ->
                new HouseholdAnsweredV1(new HouseholdId(subject).text(), answers.name(), version, told, now);
        };
    }
}

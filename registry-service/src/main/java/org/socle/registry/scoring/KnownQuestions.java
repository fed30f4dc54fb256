package org.socle.registry.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.FieldUse;
import org.socle.registry.scoring.domain.Question;
import org.socle.registry.scoring.domain.Question.Kind;
import org.socle.registry.vocabulary.domain.Labels;

/** Looks up the questions that models score by. */
@ApplicationScoped
class KnownQuestions {

    private final KnownQuestionnaires questionnaires;

    KnownQuestions(KnownQuestionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Empty when nobody asks it. */
    Optional<Question> find(Question.Place place) {
        return field(place).map(KnownQuestions::question);
    }

    /** The question as people read it. */
    Optional<Labels> title(Question.Place place) {
        return field(place).map(Field::titles);
    }

    private Optional<Field> field(Question.Place place) {
        return questionnaires.latest(place.questionnaire()).flatMap(found -> found.field(place.field()));
    }

    /** The explanation of a score shows the answers it was made of: none that is kept encrypted is used. */
    private static Question question(Field field) {
        if (field.use() == FieldUse.SENSITIVE) {
            return new Question(Kind.UNFIT, List.of());
        }
        return switch (field.type()) {
            case WHOLE_NUMBER, NUMBER -> new Question(Kind.NUMBER, List.of());
            case YES_NO -> new Question(Kind.CHOICE, List.of("true", "false"));
            case CODE -> new Question(Kind.CHOICE, field.codes());
            case CODES, TEXT, DAY -> new Question(Kind.UNFIT, List.of());
        };
    }
}

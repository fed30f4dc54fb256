package org.socle.enrollment.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.enrollment.eligibility.domain.AnswerFacts;
import org.socle.enrollment.eligibility.domain.FactGroup;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.questionnaire.domain.Questionnaire;

/** What rules may ask about besides the catalogue. */
@ApplicationScoped
public class Questionnaires {

    private final QuestionnaireStore store;

    Questionnaires(QuestionnaireStore store) {
        this.store = store;
    }

    /** As of now; every replica sees what any of them was told. */
    public AnswerFacts facts() {
        var all = store.all();
        return new AnswerFacts(of(all, Unit.PERSON), of(all, Unit.HOUSEHOLD));
    }

    private static List<FactGroup> of(List<Questionnaire> all, Unit unit) {
        return all.stream()
                .filter(questionnaire -> questionnaire.unit() == unit)
                .map(Questionnaire::facts)
                .toList();
    }
}

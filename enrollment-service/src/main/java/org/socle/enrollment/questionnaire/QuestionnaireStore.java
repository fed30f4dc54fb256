package org.socle.enrollment.questionnaire;

import java.util.List;
import org.socle.enrollment.questionnaire.domain.Questionnaire;

/** Keeps the latest version of each questionnaire. */
public interface QuestionnaireStore {

    /** An earlier version than the one that is kept changes nothing. */
    void put(Questionnaire questionnaire);

    /** All of them, by name. */
    List<Questionnaire> all();
}

package org.socle.registry.questionnaire.store;

import jakarta.inject.Singleton;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerSecrets;

/** The sensitive answers of the past. */
@Singleton
class ResealAnswerHistory extends ResealAnswerRows {

    ResealAnswerHistory(Sql sql, AnswerSecrets secrets) {
        super(sql, secrets, "questionnaire_answer_history");
    }
}

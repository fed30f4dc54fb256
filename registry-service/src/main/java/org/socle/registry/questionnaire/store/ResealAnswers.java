package org.socle.registry.questionnaire.store;

import jakarta.inject.Singleton;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerSecrets;

/** The sensitive answers that are shown. */
@Singleton
class ResealAnswers extends ResealAnswerRows {

    ResealAnswers(Sql sql, AnswerSecrets secrets) {
        super(sql, secrets, "questionnaire_answer");
    }
}

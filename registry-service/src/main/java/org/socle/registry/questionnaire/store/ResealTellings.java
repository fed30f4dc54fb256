package org.socle.registry.questionnaire.store;

import jakarta.inject.Singleton;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerSecrets;

/** The sensitive answers that were told. */
@Singleton
class ResealTellings extends ResealAnswerRows {

    ResealTellings(Sql sql, AnswerSecrets secrets) {
        super(sql, secrets, "answer_told");
    }
}

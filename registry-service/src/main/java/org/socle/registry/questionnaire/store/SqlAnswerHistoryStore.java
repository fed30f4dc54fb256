package org.socle.registry.questionnaire.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.history.AnswerHistoryStore;
import org.socle.registry.history.CauseJson;
import org.socle.registry.history.domain.AnswersThen;
import org.socle.registry.history.domain.Recorded;
import org.socle.registry.questionnaire.AnswerSecrets;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.domain.AskedOf;

/** A row of the present says since when it is so; one of the past also says until when it was. */
@ApplicationScoped
class SqlAnswerHistoryStore implements AnswerHistoryStore {

    private static final String ALL = """
            SELECT %1$s AS subject, questionnaire, version, answers, sealed, written_at, written_by, cause,
                   superseded_at, superseded_by, superseded_cause
              FROM questionnaire_answer_history
             WHERE %1$s = :subject
             UNION ALL
            SELECT %1$s, questionnaire, version, answers, sealed, written_at, written_by, cause, NULL, NULL, NULL
              FROM questionnaire_answer
             WHERE %1$s = :subject
             ORDER BY questionnaire, written_at
            """;

    private final Sql sql;
    private final AnswerSecrets secrets;
    private final KnownQuestionnaires questionnaires;
    private final CauseJson causes;

    SqlAnswerHistoryStore(Sql sql, AnswerSecrets secrets, KnownQuestionnaires questionnaires, CauseJson causes) {
        this.sql = sql;
        this.secrets = secrets;
        this.questionnaires = questionnaires;
        this.causes = causes;
    }

    @Override
    public List<AnswersThen> all(AskedOf askedOf, UUID subject) {
        return sql.of(ALL.formatted(AnswerLine.column(askedOf)))
                .with("subject", subject)
                .list(row -> new AnswersThen(
                        AnswerLine.read(row, secrets, questionnaires).answers(),
                        recorded(row.instant("written_at"), row, "written_by", "cause"),
                        row.optionalInstant("superseded_at")
                                .map(at -> recorded(at, row, "superseded_by", "superseded_cause"))
                                .orElse(null)));
    }

    private Recorded recorded(Instant at, Row row, String by, String because) {
        return new Recorded(
                at,
                row.optionalText(by).orElse(null),
                row.optionalText(because).map(causes::cause).orElse(null));
    }
}

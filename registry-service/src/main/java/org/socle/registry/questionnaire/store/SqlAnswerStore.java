package org.socle.registry.questionnaire.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.kit.id.Ids;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerSecrets;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;

@ApplicationScoped
class SqlAnswerStore implements AnswerStore {

    private static final String REGISTER = """
            INSERT INTO questionnaire_answer (id, %1$s, record_id, questionnaire, version, answers, sealed, answered_at)
            SELECT id, subject, record_id, questionnaire, version, answers::jsonb, sealed, :now
              FROM unnest(:ids::uuid[], :subjects::uuid[], :records::uuid[], :questionnaires::text[], :versions::int[],
                          :answers::text[], :sealed::bytea[])
                AS row(id, subject, record_id, questionnaire, version, answers, sealed)
            """;

    /** A row that was itself what was told becomes a telling before it says something else. */
    private static final String KEEP_TOLD = """
            INSERT INTO answer_told (id, person_id, household_id, record_id, questionnaire, version, answers, sealed,
                                     withdrawn, told_at)
            SELECT id, person_id, household_id, record_id, questionnaire, version, answers, sealed, '{}', answered_at
              FROM questionnaire_answer
             WHERE (%1$s, questionnaire) IN (SELECT subject, questionnaire
                                               FROM unnest(:subjects::uuid[], :questionnaires::text[])
                                                 AS row(subject, questionnaire))
               AND NOT composed
            """;

    private static final String WRITE = """
            INSERT INTO questionnaire_answer AS a (id, %1$s, questionnaire, version, answers, sealed, answered_at,
                                                   composed)
            SELECT id, subject, questionnaire, version, answers::jsonb, sealed, :now, true
              FROM unnest(:ids::uuid[], :subjects::uuid[], :questionnaires::text[], :versions::int[], :answers::text[],
                          :sealed::bytea[])
                AS row(id, subject, questionnaire, version, answers, sealed)
                ON CONFLICT (%1$s, questionnaire) WHERE %1$s IS NOT NULL DO UPDATE
               SET record_id = NULL,
                   version = excluded.version,
                   answers = excluded.answers,
                   sealed = excluded.sealed,
                   answered_at = excluded.answered_at,
                   composed = true
            """;

    private static final String FORGET = """
            DELETE FROM questionnaire_answer
             WHERE (%1$s, questionnaire) IN (SELECT subject, questionnaire
                                               FROM unnest(:subjects::uuid[], :questionnaires::text[])
                                                 AS row(subject, questionnaire))
            """;

    private final Sql sql;
    private final AnswerSecrets secrets;
    private final KnownQuestionnaires questionnaires;
    private final Clock clock;

    SqlAnswerStore(Sql sql, AnswerSecrets secrets, KnownQuestionnaires questionnaires, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    @Override
    public void register(AskedOf askedOf, Map<UUID, List<Answers>> bySubject, Map<UUID, UUID> records) {
        List<AnswerLine> lines = saying(lines(bySubject));
        if (!lines.isEmpty()) {
            AnswerLine.set(sql.of(REGISTER.formatted(AnswerLine.column(askedOf))), lines, secrets)
                    .withArray("ids", "uuid", AnswerLine.each(lines, line -> Ids.next()))
                    .withArray("records", "uuid", AnswerLine.each(lines, line -> records.get(line.subject())))
                    .with("now", clock.instant())
                    .update();
        }
    }

    @Override
    public void write(AskedOf askedOf, Map<UUID, List<Answers>> bySubject) {
        List<AnswerLine> lines = lines(bySubject);
        named(KEEP_TOLD, askedOf, lines);
        named(
                FORGET,
                askedOf,
                lines.stream().filter(line -> line.answers().values().isEmpty()).toList());
        List<AnswerLine> saying = saying(lines);
        if (!saying.isEmpty()) {
            AnswerLine.set(sql.of(WRITE.formatted(AnswerLine.column(askedOf))), saying, secrets)
                    .withArray("ids", "uuid", AnswerLine.each(saying, line -> Ids.next()))
                    .with("now", clock.instant())
                    .update();
        }
    }

    private void named(String statement, AskedOf askedOf, List<AnswerLine> lines) {
        if (!lines.isEmpty()) {
            sql.of(statement.formatted(AnswerLine.column(askedOf)))
                    .withArray("subjects", "uuid", AnswerLine.each(lines, AnswerLine::subject))
                    .withArray(
                            "questionnaires",
                            "text",
                            AnswerLine.each(lines, line -> line.answers().name()))
                    .update();
        }
    }

    private static List<AnswerLine> lines(Map<UUID, List<Answers>> bySubject) {
        List<AnswerLine> lines = new ArrayList<>();
        bySubject.forEach((subject, all) -> all.forEach(each -> lines.add(new AnswerLine(subject, each))));
        return lines;
    }

    private static List<AnswerLine> saying(List<AnswerLine> lines) {
        return lines.stream().filter(line -> !line.answers().values().isEmpty()).toList();
    }

    @Override
    public Map<UUID, List<Answers>> of(AskedOf askedOf, Collection<UUID> subjects) {
        Map<UUID, List<Answers>> bySubject = new LinkedHashMap<>();
        sql.of("""
                        SELECT %1$s AS subject, questionnaire, version, answers, sealed
                          FROM questionnaire_answer
                         WHERE %1$s = ANY (:subjects)
                         ORDER BY %1$s, questionnaire
                        """.formatted(AnswerLine.column(askedOf)))
                .withArray("subjects", "uuid", subjects)
                .list(row -> AnswerLine.read(row, secrets, questionnaires))
                .forEach(line -> bySubject
                        .computeIfAbsent(line.subject(), ignored -> new ArrayList<>())
                        .add(line.answers()));
        return bySubject;
    }
}

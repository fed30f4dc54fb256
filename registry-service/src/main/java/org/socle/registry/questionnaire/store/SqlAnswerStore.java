package org.socle.registry.questionnaire.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.kit.id.Ids;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.Sql;
import org.socle.registry.questionnaire.AnswerForms;
import org.socle.registry.questionnaire.AnswerSecrets;
import org.socle.registry.questionnaire.AnswerStore;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.FieldUse;

@ApplicationScoped
class SqlAnswerStore implements AnswerStore {

    private static final String WRITE = """
            INSERT INTO questionnaire_answer AS a (id, %1$s, questionnaire, version, answers, sealed, answered_at)
            SELECT id, subject, questionnaire, version, answers::jsonb, sealed, :now
              FROM unnest(:ids::uuid[], :subjects::uuid[], :questionnaires::text[], :versions::int[], :answers::text[],
                          :sealed::bytea[])
                AS row(id, subject, questionnaire, version, answers, sealed)
                ON CONFLICT (%1$s, questionnaire) WHERE %1$s IS NOT NULL DO UPDATE
               SET version = excluded.version,
                   answers = excluded.answers,
                   sealed = excluded.sealed,
                   answered_at = excluded.answered_at
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

    private record Line(UUID subject, Answers answers) {
        boolean saysSomething() {
            return !answers.values().isEmpty();
        }
    }

    @Override
    public void write(AskedOf askedOf, Map<UUID, List<Answers>> bySubject) {
        List<Line> lines = new ArrayList<>();
        bySubject.forEach((subject, all) -> all.forEach(each -> lines.add(new Line(subject, each))));
        List<Line> silent = lines.stream().filter(line -> !line.saysSomething()).toList();
        if (!silent.isEmpty()) {
            sql.of(FORGET.formatted(column(askedOf)))
                    .withArray("subjects", "uuid", each(silent, Line::subject))
                    .withArray(
                            "questionnaires",
                            "text",
                            each(silent, line -> line.answers().name()))
                    .update();
        }
        List<Line> saying = lines.stream().filter(Line::saysSomething).toList();
        if (!saying.isEmpty()) {
            insert(askedOf, saying);
        }
    }

    private void insert(AskedOf askedOf, List<Line> lines) {
        sql.of(WRITE.formatted(column(askedOf)))
                .withArray("ids", "uuid", each(lines, line -> Ids.next()))
                .withArray("subjects", "uuid", each(lines, Line::subject))
                .withArray(
                        "questionnaires",
                        "text",
                        each(lines, line -> line.answers().name()))
                .withArray(
                        "versions",
                        "integer",
                        each(lines, line -> line.answers().questionnaire().version()))
                .withArray("answers", "text", each(lines, SqlAnswerStore::open))
                .withArray("sealed", "bytea", each(lines, this::sealed))
                .with("now", clock.instant())
                .update();
    }

    private static String open(Line line) {
        Answers answers = line.answers();
        return AnswerForms.json(answers.questionnaire(), answers.of(use -> use != FieldUse.SENSITIVE));
    }

    private byte @Nullable [] sealed(Line line) {
        Answers answers = line.answers();
        SortedMap<String, List<String>> sensitive = answers.of(use -> use == FieldUse.SENSITIVE);
        if (sensitive.isEmpty()) {
            return null;
        }
        return secrets.seal(line.subject(), answers.name(), AnswerForms.json(answers.questionnaire(), sensitive));
    }

    @Override
    public Map<UUID, List<Answers>> of(AskedOf askedOf, Collection<UUID> subjects) {
        Map<UUID, List<Answers>> bySubject = new LinkedHashMap<>();
        sql.of("""
                        SELECT %1$s AS subject, questionnaire, version, answers, sealed
                          FROM questionnaire_answer
                         WHERE %1$s = ANY (:subjects)
                         ORDER BY %1$s, questionnaire
                        """.formatted(column(askedOf)))
                .withArray("subjects", "uuid", subjects)
                .list(this::line)
                .forEach(line -> bySubject
                        .computeIfAbsent(line.subject(), ignored -> new ArrayList<>())
                        .add(line.answers()));
        return bySubject;
    }

    private Line line(Row row) {
        UUID subject = row.uuid("subject");
        String questionnaire = row.text("questionnaire");
        SortedMap<String, List<String>> values = AnswerForms.texts(row.text("answers"));
        row.optionalBytes("sealed")
                .ifPresent(kept -> values.putAll(AnswerForms.texts(secrets.open(subject, questionnaire, kept))));
        return new Line(subject, new Answers(questionnaires.version(questionnaire, row.integer("version")), values));
    }

    private static String column(AskedOf askedOf) {
        return switch (askedOf) {
            case PERSON -> "person_id";
            case HOUSEHOLD -> "household_id";
        };
    }

    private static List<@Nullable Object> each(List<Line> lines, Function<Line, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>(lines.size());
        lines.forEach(line -> values.add(column.apply(line)));
        return values;
    }
}

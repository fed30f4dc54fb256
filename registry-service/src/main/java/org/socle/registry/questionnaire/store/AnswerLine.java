package org.socle.registry.questionnaire.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socle.kit.sql.Row;
import org.socle.kit.sql.SqlStatement;
import org.socle.registry.questionnaire.AnswerForms;
import org.socle.registry.questionnaire.AnswerSecrets;
import org.socle.registry.questionnaire.KnownQuestionnaires;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.AskedOf;
import org.socle.registry.questionnaire.domain.FieldUse;

/** The columns in which answers of one subject to one questionnaire lie, whatever the table. */
record AnswerLine(UUID subject, Answers answers) {

    static String column(AskedOf askedOf) {
        return switch (askedOf) {
            case PERSON -> "person_id";
            case HOUSEHOLD -> "household_id";
        };
    }

    /** Reads the columns subject, questionnaire, version, answers and sealed. */
    static AnswerLine read(Row row, AnswerSecrets secrets, KnownQuestionnaires questionnaires) {
        UUID subject = row.uuid("subject");
        String questionnaire = row.text("questionnaire");
        SortedMap<String, List<String>> values = AnswerForms.texts(row.text("answers"));
        row.optionalBytes("sealed")
                .ifPresent(kept -> values.putAll(AnswerForms.texts(secrets.open(subject, questionnaire, kept))));
        return new AnswerLine(
                subject, new Answers(questionnaires.version(questionnaire, row.integer("version")), values));
    }

    /** Sets the arrays subjects, questionnaires, versions, answers and sealed. */
    static SqlStatement set(SqlStatement statement, List<AnswerLine> lines, AnswerSecrets secrets) {
        return statement
                .withArray("subjects", "uuid", each(lines, AnswerLine::subject))
                .withArray(
                        "questionnaires",
                        "text",
                        each(lines, line -> line.answers().name()))
                .withArray(
                        "versions",
                        "integer",
                        each(lines, line -> line.answers().questionnaire().version()))
                .withArray("answers", "text", each(lines, AnswerLine::open))
                .withArray("sealed", "bytea", each(lines, line -> line.sealed(secrets)));
    }

    static <T> List<@Nullable Object> each(List<T> lines, Function<T, @Nullable Object> column) {
        List<@Nullable Object> values = new ArrayList<>(lines.size());
        lines.forEach(line -> values.add(column.apply(line)));
        return values;
    }

    private String open() {
        return AnswerForms.json(answers.questionnaire(), answers.of(use -> use != FieldUse.SENSITIVE));
    }

    private byte @Nullable [] sealed(AnswerSecrets secrets) {
        SortedMap<String, List<String>> sensitive = answers.of(use -> use == FieldUse.SENSITIVE);
        return sensitive.isEmpty()
                ? null
                : secrets.seal(subject, answers.name(), AnswerForms.json(answers.questionnaire(), sensitive));
    }
}

package org.socle.enrollment.registryview.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.socle.enrollment.database.Json;
import org.socle.enrollment.eligibility.domain.FactGroup;
import org.socle.enrollment.questionnaire.Questionnaires;
import org.socle.enrollment.questionnaire.domain.AnswerValues;
import org.socle.enrollment.questionnaire.domain.ToldAnswers;
import org.socle.kit.sql.Sql;

/** Answers in the rows of persons and households: texts as they were told, values by what the questionnaire asks now. */
@ApplicationScoped
class AnswerRows {

    private static final TypeReference<Map<String, Map<String, List<String>>>> TEXTS = new TypeReference<>() {};

    private final Sql sql;
    private final Json json;
    private final Questionnaires questionnaires;

    AnswerRows(Sql sql, Json json, Questionnaires questionnaires) {
        this.sql = sql;
        this.json = json;
        this.questionnaires = questionnaires;
    }

    void putOfPerson(UUID person, ToldAnswers told) {
        put(
                "UPDATE person_view SET answers = coalesce(answers, '{}') || :told::jsonb WHERE person_id = :id",
                person,
                told);
    }

    void putOfHousehold(UUID household, ToldAnswers told) {
        put(
                "UPDATE household_view SET answers = coalesce(answers, '{}') || :told::jsonb WHERE household_id = :id",
                household,
                told);
    }

    private void put(String statement, UUID id, ToldAnswers told) {
        sql.of(statement)
                .with("id", id)
                .with("told", json.write(Map.of(told.questionnaire(), told.values())))
                .update();
    }

    /** By household or person. Where nobody answered anything, no questionnaire is looked up. */
    record Found(
            Map<UUID, Map<String, Map<String, Object>>> households,
            Map<UUID, Map<String, Map<String, Object>>> persons) {}

    Found read(Collection<UUID> households, Collection<UUID> persons) {
        var rows = sql.of("""
                SELECT household_id AS id, true AS of_household, answers
                  FROM household_view
                 WHERE household_id = ANY (:households::uuid[]) AND answers IS NOT NULL
                 UNION ALL
                SELECT person_id, false, answers
                  FROM person_view
                 WHERE person_id = ANY (:persons::uuid[]) AND answers IS NOT NULL
                """)
                .withArray("households", "uuid", households)
                .withArray("persons", "uuid", persons)
                .list(row ->
                        new Told(row.uuid("id"), row.truth("of_household"), json.read(row.text("answers"), TEXTS)));
        if (rows.isEmpty()) {
            return new Found(Map.of(), Map.of());
        }
        var asked = questionnaires.facts();
        return new Found(values(rows, true, asked.households()), values(rows, false, asked.persons()));
    }

    private record Told(UUID id, boolean ofHousehold, Map<String, Map<String, List<String>>> texts) {}

    private static Map<UUID, Map<String, Map<String, Object>>> values(
            List<Told> rows, boolean ofHouseholds, List<FactGroup> asked) {
        Map<UUID, Map<String, Map<String, Object>>> values = new HashMap<>();
        rows.stream()
                .filter(row -> row.ofHousehold() == ofHouseholds)
                .forEach(row -> values.put(row.id(), AnswerValues.of(asked, row.texts())));
        return values;
    }
}

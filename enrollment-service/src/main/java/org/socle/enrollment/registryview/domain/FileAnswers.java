package org.socle.enrollment.registryview.domain;

import java.util.Map;
import java.util.UUID;

/**
 * Answers to questionnaires as rules see them, by questionnaire and field.
 *
 * @param persons of those who answered anything
 */
public record FileAnswers(
        Map<String, Map<String, Object>> household, Map<UUID, Map<String, Map<String, Object>>> persons) {

    public static final FileAnswers NONE = new FileAnswers(Map.of(), Map.of());

    public FileAnswers {
        household = Map.copyOf(household);
        persons = Map.copyOf(persons);
    }

    public Map<String, Map<String, Object>> of(UUID person) {
        return persons.getOrDefault(person, Map.of());
    }

    @Override
    public String toString() {
        return "FileAnswers[hidden]";
    }
}

package org.socle.enrollment.questionnaire.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.socle.enrollment.eligibility.domain.FactGroup;
import org.socle.enrollment.eligibility.domain.FactType;

/** Answers as rules see them. What a questionnaire that has not arrived yet asks is not known yet. */
public final class AnswerValues {

    private AnswerValues() {}

    /** Values by questionnaire and field, of the fields that are known. */
    public static Map<String, Map<String, Object>> of(
            List<FactGroup> questionnaires, Map<String, Map<String, List<String>>> texts) {
        Map<String, Map<String, Object>> values = new HashMap<>();
        for (var group : questionnaires) {
            var told = texts.getOrDefault(group.name(), Map.of());
            Map<String, Object> byField = new HashMap<>();
            for (var fact : group.facts()) {
                Optional.ofNullable(told.get(fact.name()))
                        .flatMap(words -> value(fact.type(), words))
                        .ifPresent(value -> byField.put(fact.name(), value));
            }
            if (!byField.isEmpty()) {
                values.put(group.name(), Map.copyOf(byField));
            }
        }
        return Map.copyOf(values);
    }

    private static Optional<Object> value(FactType type, List<String> words) {
        if (type == FactType.TEXT_LIST) {
            return Optional.of(List.copyOf(words));
        }
        return words.stream().findFirst().map(word -> switch (type) {
            case TEXT, TEXT_LIST, GROUP -> word;
            case WHOLE_NUMBER -> new BigDecimal(word).longValueExact();
            case NUMBER -> Double.valueOf(word);
            case YES_NO -> Boolean.valueOf(word);
        });
    }
}

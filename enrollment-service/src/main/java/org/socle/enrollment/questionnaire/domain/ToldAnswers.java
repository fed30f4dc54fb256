package org.socle.enrollment.questionnaire.domain;

import java.util.List;
import java.util.Map;

/**
 * What somebody answers to one questionnaire, whole, as texts.
 *
 * @param values by field
 */
public record ToldAnswers(String questionnaire, Map<String, List<String>> values) {

    public ToldAnswers {
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "ToldAnswers[" + questionnaire + "]";
    }
}

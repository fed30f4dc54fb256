package org.socle.contracts.registry;

import java.util.List;
import org.socle.contracts.Require;

/**
 * What was answered to one field of a questionnaire.
 *
 * @param field its name in the questionnaire
 * @param values one text, or several codes where the field takes several: a number as {@code 2.5}, yes and no as
 *     {@code true} and {@code false}, a day as {@code 2026-11-02}; empty when it takes several and none was chosen
 */
public record Answer(String field, List<String> values) {

    public Answer {
        Require.code(field, "field");
        values = List.copyOf(values);
    }
}

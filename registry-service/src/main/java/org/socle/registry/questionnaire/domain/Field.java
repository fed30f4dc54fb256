package org.socle.registry.questionnaire.domain;

import java.util.List;
import org.socle.registry.vocabulary.domain.Labels;

/**
 * One question.
 *
 * @param name what it is called in answers, lists and rules
 * @param codes what may be answered; empty where the type takes no codes
 * @param limits of a number, or of the length of a text
 * @param titles the question as people read it
 */
public record Field(String name, FieldType type, List<String> codes, Limits limits, FieldUse use, Labels titles) {

    public Field {
        codes = List.copyOf(codes);
    }
}

package org.socle.contracts.registry;

import java.util.List;
import org.socle.contracts.Require;

/**
 * A field of a questionnaire that eligibility rules may ask about.
 *
 * @param field its name
 * @param type what kind of answer it takes
 * @param codes what may be answered; empty where the type takes no codes
 * @param titleFr the question in French
 * @param titleEn the question in English
 */
public record QuestionnaireField(
        String field, QuestionnaireFieldType type, List<String> codes, String titleFr, String titleEn) {

    public QuestionnaireField {
        Require.code(field, "field");
        Require.present(type, "type");
        codes = List.copyOf(codes);
        codes.forEach(code -> Require.code(code, "codes"));
        Require.that(!titleFr.isBlank(), "title_fr is blank");
        Require.that(!titleEn.isBlank(), "title_en is blank");
    }
}

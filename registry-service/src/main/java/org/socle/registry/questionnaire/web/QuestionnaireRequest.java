package org.socle.registry.questionnaire.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.questionnaire.domain.AskedOf;

/**
 * A version of a questionnaire.
 *
 * @param schema a JSON Schema (2020-12) of an object whose properties are the questions
 */
@Schema(name = "QuestionnaireRequest")
record QuestionnaireRequest(
        @Schema(description = "Whom it asks about") @NotNull AskedOf askedOf,

        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "Each property is a string with enum, maxLength or format date, an integer, a number, a boolean, or "
                                + "an array of codes; it carries x-titles (fr, en) and x-use: ELIGIBILITY is told to programmes, "
                                + "PERSONAL stays in the register, SENSITIVE stays there encrypted")
        @NotNull
        ObjectNode schema) {

    static final String EXAMPLE = """
            {"asked_of": "HOUSEHOLD",
             "schema": {
               "$schema": "https://json-schema.org/draft/2020-12/schema",
               "type": "object",
               "x-titles": {"fr": "Accès à l'eau", "en": "Access to water"},
               "properties": {
                 "minutes_to_water": {"type": "integer", "minimum": 0, "maximum": 600, "x-use": "ELIGIBILITY",
                   "x-titles": {"fr": "Minutes de marche jusqu'à l'eau", "en": "Minutes on foot to water"}},
                 "treatment": {"type": "array", "items": {"type": "string", "enum": ["NONE", "BOILED", "FILTERED"]},
                   "x-use": "ELIGIBILITY",
                   "x-titles": {"fr": "Traitement de l'eau", "en": "How water is treated"}},
                 "conflict": {"type": "boolean", "x-use": "SENSITIVE",
                   "x-titles": {"fr": "Conflit autour de l'eau", "en": "Conflict about water"}}
               }}}
            """;
}

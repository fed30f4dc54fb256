package org.socle.registry.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.FieldType;
import org.socle.registry.questionnaire.domain.FieldUse;
import org.socle.registry.questionnaire.domain.Limits;
import org.socle.web.problem.FieldProblem;

class ReadSchemaTest {

    private static final String TITLES = "\"x-titles\": {\"fr\": \"Question\", \"en\": \"Question\"}";

    @Test
    void eachTypeOfFieldIsRead() {
        var read = read("""
                {"type": "object", %1$s, "additionalProperties": false, "properties": {
                 "note": {"type": "string", "maxLength": 80, "x-use": "PERSONAL", %1$s},
                 "source": {"type": "string", "enum": ["WELL", "TAP"], "x-use": "ELIGIBILITY", %1$s},
                 "uses": {"type": "array", "uniqueItems": true, "items": {"type": "string", "enum": ["DRINK", "COOK"]},
                          "x-use": "ELIGIBILITY", %1$s},
                 "minutes": {"type": "integer", "minimum": 0, "maximum": 600, "x-use": "ELIGIBILITY", %1$s},
                 "litres": {"type": "number", "x-use": "ELIGIBILITY", %1$s},
                 "conflict": {"type": "boolean", "x-use": "SENSITIVE", %1$s},
                 "since": {"type": "string", "format": "date", "x-use": "ELIGIBILITY", %1$s}}}
                """.formatted(TITLES));

        assertThat(read.problems()).isEmpty();
        assertThat(read.fields())
                .extracting(Field::name, Field::type, Field::use)
                .containsExactly(
                        tuple("note", FieldType.TEXT, FieldUse.PERSONAL),
                        tuple("source", FieldType.CODE, FieldUse.ELIGIBILITY),
                        tuple("uses", FieldType.CODES, FieldUse.ELIGIBILITY),
                        tuple("minutes", FieldType.WHOLE_NUMBER, FieldUse.ELIGIBILITY),
                        tuple("litres", FieldType.NUMBER, FieldUse.ELIGIBILITY),
                        tuple("conflict", FieldType.YES_NO, FieldUse.SENSITIVE),
                        tuple("since", FieldType.DAY, FieldUse.ELIGIBILITY));
        assertThat(read.fields().get(2).codes()).containsExactly("DRINK", "COOK");
        assertThat(read.fields().get(3).limits()).isEqualTo(new Limits(BigDecimal.ZERO, BigDecimal.valueOf(600)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "object"                                                        | /type      | type-unsupported
            "type": ["string", "null"], "maxLength": 3                              | /type      | type-unsupported
            "type": "string"                                                        | ''         | text-unlimited
            "type": "string", "maxLength": 501                                      | ''         | text-unlimited
            "type": "string", "maxLength": 2, "minLength": 3                        | ''         | limits-contradict
            "type": "string", "maxLength": 3, "pattern": "a"                        | /pattern   | keyword-unsupported
            "type": "string", "format": "email"                                     | /format    | keyword-unsupported
            "type": "string", "enum": ["well"]                                      | /enum      | codes-unfit
            "type": "string", "enum": ["A", "A"]                                    | /enum      | codes-unfit
            "type": "string", "enum": []                                            | /enum      | codes-unfit
            "type": "array"                                                         | /items     | codes-unfit
            "type": "array", "items": {"type": "integer"}                           | /items     | codes-unfit
            "type": "array", "items": {"type": "string", "enum": [1]}               | /items/enum| codes-unfit
            "type": "integer", "minimum": 5, "maximum": 4                           | ''         | limits-contradict
            "type": "integer", "multipleOf": 2                                      | /multipleOf| keyword-unsupported
            "type": "boolean", "default": true                                      | /default   | keyword-unsupported
            "$ref": "https://example.org/other.json"                                | /type      | type-unsupported
            """)
    void whatNoListOrRuleCouldFollowIsRefusedWhereItStands(String field, String at, String code) {
        var read = read("{\"type\": \"object\", %1$s, \"properties\": {\"one\": {%2$s, \"x-use\": \"PERSONAL\", %1$s}}}"
                .formatted(TITLES, field));

        assertThat(read.problems())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .contains(tuple("/schema/properties/one" + at, "registry.questionnaire." + code));
    }

    @ParameterizedTest
    @CsvSource({"in", "One", "1st", "a.b", "'two words'", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"})
    void aFieldHasANameThatRulesAndListsCanWrite(String name) {
        var read = read(
                "{\"type\": \"object\", %1$s, \"properties\": {\"%2$s\": {\"type\": \"boolean\", \"x-use\": \"PERSONAL\", %1$s}}}"
                        .formatted(TITLES, name));

        assertThat(read.problems())
                .extracting(FieldProblem::code)
                .containsExactly("registry.questionnaire.field-name-unfit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "array"}                                                     | ''            | not-an-object
            {"type": "object"}                                                    | ''            | not-an-object
            {"type": "object", "properties": {}}                                  | /properties   | field-count
            {"type": "object", "properties": {}, "required": ["a"]}               | /required     | keyword-unsupported
            {"type": "object", "properties": {}, "additionalProperties": true}    | /additionalProperties | keyword-unsupported
            {"type": "object", "properties": {}, "$schema": "http://json-schema.org/draft-07/schema#"} | /$schema | dialect-unknown
            {"type": "object", "properties": {}, "x-titles": {"fr": "Eau"}}       | /x-titles     | titles-missing
            {"type": "object", "properties": {"a": {"type": "boolean"}}}          | /properties/a/x-use | use-missing
            {"type": "object", "properties": {"a": {"type": "string", "maxLength": 9, "x-use": "ELIGIBILITY"}}} | /properties/a/x-use | text-not-eligible
            """)
    void theWholeIsAnObjectOfQuestionsWithTitlesAndUses(String schema, String at, String code) {
        assertThat(read(schema).problems())
                .extracting(FieldProblem::pointer, FieldProblem::code)
                .contains(tuple("/schema" + at, "registry.questionnaire." + code));
    }

    @Test
    void answersOfOneMeaningAreOneText() {
        var values = AnswerForms.texts("{\"litres\": 20.50, \"uses\": [\"COOK\", \"DRINK\"], \"conflict\": false}");

        assertThat(values)
                .isEqualTo(Map.of(
                        "litres", List.of("20.5"), "uses", List.of("COOK", "DRINK"), "conflict", List.of("false")));
    }

    private static ReadSchema read(String schema) {
        return new ReadSchema(AnswerForms.tree(schema), "/schema");
    }
}

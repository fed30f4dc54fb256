package org.socle.registry.questionnaire;

import static org.socle.registry.questionnaire.QuestionnaireProblems.CODES_UNFIT;
import static org.socle.registry.questionnaire.QuestionnaireProblems.FIELD_NAME_UNFIT;
import static org.socle.registry.questionnaire.QuestionnaireProblems.LIMITS_CONTRADICT;
import static org.socle.registry.questionnaire.QuestionnaireProblems.TEXT_NOT_ELIGIBLE;
import static org.socle.registry.questionnaire.QuestionnaireProblems.TEXT_UNLIMITED;
import static org.socle.registry.questionnaire.QuestionnaireProblems.TITLES_MISSING;
import static org.socle.registry.questionnaire.QuestionnaireProblems.TYPE_UNSUPPORTED;
import static org.socle.registry.questionnaire.QuestionnaireProblems.USE_MISSING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.FieldType;
import org.socle.registry.questionnaire.domain.FieldUse;
import org.socle.registry.questionnaire.domain.Limits;
import org.socle.registry.vocabulary.domain.Labels;
import org.socle.web.problem.FieldProblem;

/**
 * Reads the part of JSON Schema that is a questionnaire: an object of fields, each of one plain type. Whatever else the
 * language can say is refused by its name and place, since rules, lists and forms could not follow it.
 */
final class ReadSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final int MOST_FIELDS = 200;
    private static final int MOST_CODES = 300;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_TITLE = 300;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    /** Words that the language of rules keeps for itself. */
    private static final Set<String> RESERVED = Set.of(
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private static final Set<String> ROOT =
            Set.of("$schema", "$id", "title", "description", "type", "properties", "additionalProperties", "x-titles");
    private static final List<String> ANY_FIELD = List.of("type", "title", "description", "x-titles", "x-use");
    private static final Map<FieldType, List<String>> BESIDES = new EnumMap<>(Map.of(
            FieldType.TEXT, List.of("maxLength", "minLength"),
            FieldType.CODE, List.of("enum"),
            FieldType.CODES, List.of("items", "uniqueItems"),
            FieldType.WHOLE_NUMBER, List.of("minimum", "maximum"),
            FieldType.NUMBER, List.of("minimum", "maximum"),
            FieldType.YES_NO, List.of(),
            FieldType.DAY, List.of("format")));

    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final @Nullable Labels titles;

    /** @param at pointer to the schema */
    ReadSchema(JsonNode schema, String at) {
        titles = titles(schema, at);
        if (schema.has("$schema") && !schema.path("$schema").asText().equals(DIALECT)) {
            fault(at + "/$schema", QuestionnaireProblems.DIALECT_UNKNOWN, DIALECT);
        }
        JsonNode properties = schema.path("properties");
        if (!schema.path("type").asText().equals("object") || !properties.isObject()) {
            fault(at, QuestionnaireProblems.NOT_AN_OBJECT);
            return;
        }
        unsupported(schema, ROOT, at);
        JsonNode additional = schema.path("additionalProperties");
        if (!additional.isMissingNode() && (!additional.isBoolean() || additional.booleanValue())) {
            fault(
                    at + "/additionalProperties",
                    QuestionnaireProblems.KEYWORD_UNSUPPORTED,
                    "additionalProperties",
                    "false");
        }
        if (properties.isEmpty() || properties.size() > MOST_FIELDS) {
            fault(at + "/properties", QuestionnaireProblems.FIELD_COUNT, MOST_FIELDS);
        }
        properties
                .properties()
                .forEach(each -> field(each.getKey(), each.getValue(), at + "/properties/" + each.getKey()));
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    /** There when nothing is wrong. */
    Optional<Labels> titles() {
        return Optional.ofNullable(titles);
    }

    private void field(String name, JsonNode schema, String at) {
        if (!isName(name)) {
            fault(at, FIELD_NAME_UNFIT);
        }
        Labels labels = titles(schema, at);
        FieldUse use = use(schema, at);
        FieldType type = type(schema).orElse(null);
        if (type == null) {
            fault(at + "/type", TYPE_UNSUPPORTED);
            return;
        }
        Set<String> allowed = new TreeSet<>(ANY_FIELD);
        allowed.addAll(BESIDES.getOrDefault(type, List.of()));
        unsupported(schema, allowed, at);
        List<String> codes = codes(type, schema, at);
        Limits limits = limits(type, schema, at);
        if (type == FieldType.TEXT && use == FieldUse.ELIGIBILITY) {
            fault(at + "/x-use", TEXT_NOT_ELIGIBLE);
        }
        if (labels != null && use != null) {
            fields.add(new Field(name, type, codes, limits, use, labels));
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    private static Optional<FieldType> type(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "string" ->
                Optional.of(
                        schema.has("enum") ? FieldType.CODE : schema.has("format") ? FieldType.DAY : FieldType.TEXT);
            case "integer" -> Optional.of(FieldType.WHOLE_NUMBER);
            case "number" -> Optional.of(FieldType.NUMBER);
            case "boolean" -> Optional.of(FieldType.YES_NO);
            case "array" -> Optional.of(FieldType.CODES);
            default -> Optional.empty();
        };
    }

    private List<String> codes(FieldType type, JsonNode schema, String at) {
        if (type == FieldType.DAY && !schema.path("format").asText().equals("date")) {
            fault(at + "/format", QuestionnaireProblems.KEYWORD_UNSUPPORTED, "format", "date");
        }
        if (type == FieldType.CODE) {
            return codes(schema.path("enum"), at + "/enum");
        }
        if (type != FieldType.CODES) {
            return List.of();
        }
        JsonNode items = schema.path("items");
        if (items.path("type").asText().equals("string")) {
            unsupported(items, Set.of("type", "enum"), at + "/items");
            return codes(items.path("enum"), at + "/items/enum");
        }
        fault(at + "/items", CODES_UNFIT, MOST_CODES);
        return List.of();
    }

    private List<String> codes(JsonNode told, String at) {
        List<String> codes = new ArrayList<>();
        told.forEach(code -> codes.add(code.isTextual() ? code.textValue() : ""));
        boolean fit = !codes.isEmpty()
                && codes.size() <= MOST_CODES
                && new HashSet<>(codes).size() == codes.size()
                && codes.stream().allMatch(code -> CODE.matcher(code).matches());
        if (!fit) {
            fault(at, CODES_UNFIT, MOST_CODES);
        }
        return codes;
    }

    private Limits limits(FieldType type, JsonNode schema, String at) {
        Limits limits = switch (type) {
            case TEXT -> AnswerForms.limits(schema, "minLength", "maxLength");
            case WHOLE_NUMBER, NUMBER -> AnswerForms.limits(schema, "minimum", "maximum");
            case CODE, CODES, YES_NO, DAY -> Limits.NONE;
        };
        if (type == FieldType.TEXT
                && !(schema.path("maxLength").isInt()
                        && schema.path("maxLength").intValue() <= LONGEST_TEXT)) {
            fault(at, TEXT_UNLIMITED, LONGEST_TEXT);
        } else if (limits.contradict()) {
            fault(at, LIMITS_CONTRADICT);
        }
        return limits;
    }

    private @Nullable FieldUse use(JsonNode schema, String at) {
        String told = schema.path("x-use").asText();
        Optional<FieldUse> use = Stream.of(FieldUse.values())
                .filter(each -> each.name().equals(told))
                .findFirst();
        if (use.isEmpty()) {
            fault(at + "/x-use", USE_MISSING);
        }
        return use.orElse(null);
    }

    private @Nullable Labels titles(JsonNode schema, String at) {
        JsonNode told = schema.path(SchemaLanguage.TITLES);
        String fr = told.path("fr").asText().strip();
        String en = told.path("en").asText().strip();
        if (fr.isEmpty() || en.isEmpty() || fr.length() > LONGEST_TITLE || en.length() > LONGEST_TITLE) {
            fault(at + "/x-titles", TITLES_MISSING, LONGEST_TITLE);
            return null;
        }
        return new Labels(fr, en);
    }

    private void unsupported(JsonNode schema, Set<String> supported, String at) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!supported.contains(keyword)) {
                fault(
                        at + "/" + keyword,
                        QuestionnaireProblems.KEYWORD_UNSUPPORTED,
                        keyword,
                        String.join(", ", new TreeSet<>(supported)));
            }
        });
    }

    private void fault(String pointer, String code, Object... args) {
        problems.add(new FieldProblem(pointer, code, args));
    }
}

package org.socle.registry.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.socle.registry.questionnaire.domain.Answers;
import org.socle.registry.questionnaire.domain.Field;
import org.socle.registry.questionnaire.domain.FieldType;
import org.socle.registry.questionnaire.domain.Limits;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** Answers as JSON, where numbers are numbers, and as the texts the register compares. */
public final class AnswerForms {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerForms() {}

    /** JSON that was written by us, or was JSON before. */
    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            // Without the cause, whose message quotes the text.
            throw new IllegalStateException("what was kept as JSON is JSON");
        }
    }

    /** What was told, by field, as JSON. */
    static JsonNode tree(Map<String, Object> told) {
        return JSON.valueToTree(told);
    }

    /** Answers written as texts, as JSON of their types; a text that is not of its type stays one, and is refused. */
    static JsonNode tree(Questionnaire questionnaire, Map<String, List<String>> texts) {
        ObjectNode json = NODES.objectNode();
        texts.forEach((name, values) -> json.set(
                name,
                questionnaire
                        .field(name)
                        .map(field -> node(field.type(), values))
                        .orElse(NODES.nullNode())));
        return json;
    }

    private static JsonNode node(FieldType type, List<String> values) {
        try {
            return switch (type) {
                case YES_NO ->
                    values.getFirst().matches("true|false")
                            ? NODES.booleanNode(Boolean.parseBoolean(values.getFirst()))
                            : NODES.textNode(values.getFirst());
                case WHOLE_NUMBER, NUMBER, TEXT, CODE, CODES, DAY -> JSON.valueToTree(plain(type, values));
            };
        } catch (NumberFormatException noNumber) {
            return NODES.textNode(values.getFirst());
        }
    }

    /** As in the API: {@code {"walk_minutes": 45}}. */
    public static Map<String, Map<String, Object>> view(List<Answers> answers) {
        Map<String, Map<String, Object>> view = new LinkedHashMap<>();
        for (Answers each : answers) {
            Map<String, Object> byField = new LinkedHashMap<>();
            for (Field field : each.questionnaire().fields()) {
                List<String> values = each.values().get(field.name());
                if (values != null) {
                    byField.put(field.name(), plain(field.type(), values));
                }
            }
            view.put(each.name(), byField);
        }
        return view;
    }

    /** Answers as JSON to be kept. */
    public static String json(Questionnaire questionnaire, Map<String, List<String>> values) {
        ObjectNode json = NODES.objectNode();
        values.forEach((name, texts) -> questionnaire
                .field(name)
                .ifPresent(field -> json.set(name, JSON.valueToTree(plain(field.type(), texts)))));
        return json.toString();
    }

    /** The texts of answers that were kept. */
    public static SortedMap<String, List<String>> texts(String json) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        tree(json).properties().forEach(each -> values.put(each.getKey(), texts(each.getValue())));
        return values;
    }

    /** The texts of answers that are sound; codes are in the order of the questionnaire. */
    static SortedMap<String, List<String>> texts(Questionnaire questionnaire, JsonNode sound) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        sound.properties()
                .forEach(each -> questionnaire.field(each.getKey()).ifPresent(field -> {
                    List<String> texts = texts(each.getValue());
                    values.put(
                            field.name(),
                            field.type() == FieldType.CODES
                                    ? field.codes().stream()
                                            .filter(texts::contains)
                                            .toList()
                                    : texts);
                }));
        return values;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(item -> texts.add(item.asText()));
            return texts;
        }
        return List.of(node.isNumber() ? plain(node.decimalValue()) : node.asText());
    }

    private static Object plain(FieldType type, List<String> values) {
        return switch (type) {
            case TEXT, CODE, DAY -> values.getFirst();
            case CODES -> values;
            case WHOLE_NUMBER, NUMBER -> new BigDecimal(values.getFirst());
            case YES_NO -> Boolean.valueOf(values.getFirst());
        };
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Limits limits(JsonNode schema, String least, String most) {
        return new Limits(number(schema.path(least)), number(schema.path(most)));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}

package org.socle.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (2020-12) that says the same as a record: what it is called, of what type, and whether it may lack. */
final class RecordSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BASE = "https://socle.example/";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private RecordSchema() {}

    static ObjectNode of(EventType type) {
        return new RecordSchema().document(type);
    }

    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private ObjectNode document(EventType type) {
        var document = JSON.objectNode();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", BASE + type.schemaResource());
        document.put("title", type.type());
        document.setAll(object(type.record()));
        if (!definitions.isEmpty()) {
            var all = document.putObject("$defs");
            definitions.forEach(all::set);
        }
        return document;
    }

    private ObjectNode object(Class<?> record) {
        var docs = RecordDocs.of(record);
        var schema = JSON.objectNode();
        schema.put("description", docs.summary());
        schema.put("type", "object");
        var properties = JSON.objectNode();
        var required = JSON.arrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            var property = property(component.getAnnotatedType());
            var doc = docs.components().get(component.getName());
            if (doc != null) {
                property.put("description", doc);
            }
            properties.set(snake(component.getName()), property);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(snake(component.getName()));
            }
        }
        schema.set("properties", properties);
        schema.set("required", required);
        return schema;
    }

    private ObjectNode property(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            var array = JSON.objectNode().put("type", "array");
            array.set("items", property(list.getAnnotatedActualTypeArguments()[0]));
            return array;
        }
        var type = (Class<?>) annotated.getType();
        if (type == String.class) {
            return JSON.objectNode().put("type", "string");
        }
        if (type == int.class || type == Integer.class || type == long.class) {
            return JSON.objectNode().put("type", "integer");
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        if (type == Instant.class) {
            return JSON.objectNode().put("type", "string").put("format", "date-time");
        }
        return reference(type);
    }

    private ObjectNode reference(Class<?> type) {
        if (!definitions.containsKey(type.getSimpleName())) {
            definitions.put(type.getSimpleName(), type.isEnum() ? choice(type) : object(type));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + type.getSimpleName());
    }

    private static ObjectNode choice(Class<?> type) {
        var schema = JSON.objectNode().put("description", RecordDocs.of(type).summary());
        schema.put("type", "string");
        var values = schema.putArray("enum");
        List.of(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        return schema;
    }
}

package org.socle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} is written from the records and their examples; {@code -Dcontracts.write=true} writes it anew. */
class EventsPageTest {

    private static final Path PAGE = Path.of("../../docs/events.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEAD = """
            # Events

            Written from the event records in `platform/contracts`; do not edit by hand.

            Services tell each other facts through Kafka. The key is the aggregate's id, the value is JSON, the attributes of
            [CloudEvents 1.0](https://github.com/cloudevents/spec) are headers (`ce_id`, `ce_type`, `ce_source`,
            `ce_specversion`, `ce_time`). The header `aggregateseq` counts 1, 2, 3 per aggregate without a gap: a number seen
            before is a second copy, a number left out has not arrived yet. `traceparent` leads back to the request.

            A payload holds ids and eligibility facts, never a name, phone, identity number or address, and no place finer
            than the commune. Fields may be added to an event; anything else is a new event with a new version.
            """;

    @Test
    void thePageTellsWhatTheRecordsTell() throws IOException {
        var page = page();

        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        var page = new StringBuilder(HEAD);
        for (var topic : EventCatalogue.topics().toList()) {
            page.append("\n## `").append(topic).append("`\n");
            for (var type : EventCatalogue.types()) {
                if (type.topic().equals(topic)) {
                    append(page, type);
                }
            }
        }
        return page.toString();
    }

    private static void append(StringBuilder page, EventType type) throws IOException {
        var schema = RecordSchema.of(type);
        page.append("\n### ").append(type.record().getSimpleName()).append("\n\n");
        page.append(schema.get("description").asText())
                .append(" Type `")
                .append(type.type())
                .append("`.\n\n| field | type | says |\n|---|---|---|\n");
        rows(page, schema, schema, "");
        page.append("\n```json\n");
        page.append(Files.readString(Path.of("src/main/resources").resolve(type.exampleResource())));
        page.append("```\n");
    }

    private static void rows(StringBuilder page, JsonNode root, JsonNode object, String prefix) {
        for (var property : object.get("properties").properties()) {
            var name = prefix + property.getKey();
            var schema = property.getValue();
            var optional = object.get("required")
                    .valueStream()
                    .noneMatch(each -> each.asText().equals(property.getKey()));
            page.append("| `").append(name).append('`').append(optional ? "?" : "");
            page.append(" | ").append(kind(root, schema));
            page.append(" | ").append(schema.path("description").asText()).append(" |\n");
            var element = schema.has("items") ? resolve(root, schema.get("items")) : resolve(root, schema);
            if (element.has("properties")) {
                rows(page, root, element, name + (schema.has("items") ? "[]." : "."));
            }
        }
    }

    private static String kind(JsonNode root, JsonNode schema) {
        if (schema.has("items")) {
            return "list of " + kind(root, schema.get("items"));
        }
        var resolved = resolve(root, schema);
        if (resolved.has("enum")) {
            return JSON.convertValue(resolved.get("enum"), List.class)
                    .toString()
                    .replaceAll("[\\[\\],]", "");
        }
        if (resolved.has("format")) {
            return "time";
        }
        return resolved.get("type").asText();
    }

    private static JsonNode resolve(JsonNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}

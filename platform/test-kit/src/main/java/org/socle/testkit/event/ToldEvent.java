package org.socle.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.EventType;
import org.socle.kit.event.EventJson;

/** One row of the log. */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record ToldEvent(String topic, String aggregateId, long aggregateSeq, long nth, String type, byte[] payload) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** The event, if it is all that the contract asks for. */
    DomainEvent conforming() {
        var kind = EventCatalogue.find(type).orElseThrow(() -> new AssertionError(type + " is in no catalogue"));
        assertThat(topic).as("topic of %s", type).isEqualTo(kind.topic());
        assertThat(aggregateSeq).as("number of %s within its aggregate", type).isEqualTo(nth);
        try {
            var event = EventJson.read(payload, kind.record());
            assertThat(event.aggregateId()).as("key of %s", type).isEqualTo(aggregateId);
            assertThat(schemaComplaints(kind))
                    .as("complaints of the schema of %s", type)
                    .isEmpty();
            assertThat(JSON.readTree(EventJson.write(event)))
                    .as("%s as JSON", type)
                    .isEqualTo(JSON.readTree(payload));
            return event;
        } catch (IOException e) {
            throw new UncheckedIOException(type + " cannot be read back", e);
        }
    }

    private java.util.Collection<?> schemaComplaints(EventType kind) throws IOException {
        try (var schema = EventType.class.getClassLoader().getResourceAsStream(kind.schemaResource())) {
            if (schema == null) {
                throw new AssertionError(kind.schemaResource() + " is missing");
            }
            JsonNode tree = JSON.readTree(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return SCHEMAS.getSchema(tree).validate(JSON.readTree(payload));
        }
    }
}

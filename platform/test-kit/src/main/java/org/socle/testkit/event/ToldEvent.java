package org.socle.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.EventType;
import org.socle.kit.event.EventJson;

/** One row of the log. */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record ToldEvent(String topic, String aggregateId, long aggregateSeq, long nth, String type, byte[] payload) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    boolean isOf(Class<? extends DomainEvent> kind) {
        return EventCatalogue.find(type)
                .map(EventType::record)
                .filter(kind::isAssignableFrom)
                .isPresent();
    }

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

    private Collection<?> schemaComplaints(EventType kind) throws IOException {
        return COMPILED.computeIfAbsent(kind.schemaResource(), ToldEvent::schema)
                .validate(JSON.readTree(payload));
    }

    private static JsonSchema schema(String resource) {
        try (var schema = EventType.class.getClassLoader().getResourceAsStream(resource)) {
            if (schema == null) {
                throw new AssertionError(resource + " is missing");
            }
            return SCHEMAS.getSchema(JSON.readTree(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}

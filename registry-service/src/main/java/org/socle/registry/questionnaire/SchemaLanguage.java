package org.socle.registry.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.socle.registry.questionnaire.domain.Questionnaire;

/** JSON Schema, draft 2020-12, with our two annotations. Nothing outside this package knows the library. */
@ApplicationScoped
class SchemaLanguage {

    static final String TITLES = "x-titles";
    static final String USE = "x-use";

    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.metaSchema(JsonMetaSchema.builder(SchemaId.V202012, JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword(TITLES))
                    .keyword(new NonValidationKeyword(USE))
                    .build()));
    private final JsonSchema draft = factory.getSchema(SchemaLocation.of(SchemaId.V202012), CONFIG);
    private final Map<Version, JsonSchema> read = new ConcurrentHashMap<>();

    private record Version(String name, int number) {}

    /**
     * Something that does not follow a schema.
     *
     * @param pointer where, from the root of what was looked at
     * @param field the first step of it; empty for the root
     * @param keyword which keyword of the schema says so
     * @param property the property that should not be there; empty for any other fault
     */
    record Fault(String pointer, String field, String keyword, String property) {}

    /** What is wrong with a schema, whatever it is for. */
    List<Fault> unsound(JsonNode schema) {
        return faults(draft, schema);
    }

    /** What is wrong with answers. A version never changes, so its schema is read once. */
    List<Fault> faults(Questionnaire questionnaire, JsonNode answers) {
        JsonSchema schema = read.computeIfAbsent(
                new Version(questionnaire.name(), questionnaire.version()),
                version -> factory.getSchema(AnswerForms.tree(questionnaire.schema()), CONFIG));
        return faults(schema, answers);
    }

    private static List<Fault> faults(JsonSchema schema, JsonNode instance) {
        return schema.validate(instance).stream().map(SchemaLanguage::fault).toList();
    }

    private static Fault fault(ValidationMessage message) {
        var path = message.getInstanceLocation();
        String property = message.getProperty();
        return new Fault(
                path.toString(),
                path.getNameCount() == 0 ? "" : String.valueOf(path.getElement(0)),
                message.getType(),
                property == null || !message.getType().equals("additionalProperties") ? "" : property);
    }
}

package org.socle.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every event has a schema and a golden example, and record, schema and example say the same. After a change of a record,
 * run this test with {@code -Dcontracts.write=true} and look at what it changed: only additions keep the version.
 */
class ContractFilesTest {

    private static final boolean WRITE = Boolean.getBoolean("contracts.write");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static List<EventType> types() {
        return EventCatalogue.types();
    }

    /** Areas and organisations have names that are nobody's. */
    static List<EventType> typesAboutPeople() {
        var referenceData = Set.of(
                EventCatalogue.TERRITORY_TOPIC, EventCatalogue.ORGANISATION_TOPIC, EventCatalogue.QUESTIONNAIRE_TOPIC);
        return EventCatalogue.types().stream()
                .filter(type -> !referenceData.contains(type.topic()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaSaysWhatTheRecordSays(EventType type) throws IOException {
        var schema = RecordSchema.of(type);

        var written = file(type.schemaResource(), schema);

        assertThat(written).isEqualTo(schema);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleIsReadAndWrittenWithoutLoss(EventType type) throws IOException {
        var example = JSON.valueToTree(exampleOf(type));
        var written = file(type.exampleResource(), example);

        var read = JSON.treeToValue(written, type.record());

        assertThat(read).isEqualTo(exampleOf(type));
        assertThat((JsonNode) JSON.valueToTree(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleFollowsTheSchema(EventType type) throws IOException {
        var example = file(type.exampleResource(), JSON.valueToTree(exampleOf(type)));

        var complaints = schema(type).validate(example);

        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaMissesWhateverTheRecordNeeds(EventType type) throws IOException {
        var schema = schema(type);
        var example = file(type.exampleResource(), JSON.valueToTree(exampleOf(type)));
        for (var required : schema.getSchemaNode().get("required")) {
            var lacking = (ObjectNode) example.deepCopy();
            lacking.remove(required.asText());

            var complaints = schema.validate(lacking);

            assertThat(complaints).as("without " + required.asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("typesAboutPeople")
    void noPayloadHasAFieldForIdentity(EventType type) {
        var fields = RecordSchema.of(type).findValues("properties").stream()
                .flatMap(properties -> properties.properties().stream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(fields)
                .noneMatch(field -> field.matches(
                        ".*(name|phone|national|social_number|address|latitude|longitude|birth_date|email|account).*"));
    }

    @Test
    void everyKindOfEventIsListedOnceAndItsNameFitsItsTopic() {
        var types = EventCatalogue.types();

        assertThat(types).extracting(EventType::type).doesNotHaveDuplicates();
        assertThat(types).extracting(EventType::record).doesNotHaveDuplicates();
        assertThat(types).allSatisfy(type -> {
            var topic = type.topic().split("\\.");
            assertThat(type.type())
                    .startsWith("org.socle." + topic[1] + "." + topic[2] + ".")
                    .endsWith("." + topic[3]);
            assertThat(type.record().getSimpleName()).endsWith("V1");
            assertThat(EventCatalogue.find(type.type())).contains(type);
        });
    }

    @Test
    void everyRecordOfATopicIsListed() {
        Set<Class<?>> permitted = EventCatalogue.types().stream()
                .flatMap(type -> Stream.of(type.record().getInterfaces()))
                .flatMap(topic -> Stream.of(topic.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        Set<Class<?>> listed =
                EventCatalogue.types().stream().map(EventType::record).collect(Collectors.toSet());

        assertThat(listed).isEqualTo(permitted);
    }

    @Test
    void noFileIsLeftOfAnEventThatIsGone() throws IOException {
        var known = EventCatalogue.types().stream()
                .flatMap(type -> Stream.of(type.schemaResource(), type.exampleResource()))
                .toList();

        try (var files = Files.walk(RESOURCES.resolve("contracts"))) {
            var found = files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString())
                    .toList();

            assertThat(found).hasSameElementsAs(known);
        }
    }

    private static DomainEvent exampleOf(EventType type) {
        return Examples.all().stream()
                .filter(event -> event.getClass() == type.record())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + type.record()));
    }

    private static JsonSchema schema(EventType type) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(file(type.schemaResource(), RecordSchema.of(type)));
    }

    private static JsonNode file(String resource, JsonNode wanted) throws IOException {
        var file = RESOURCES.resolve(resource);
        if (WRITE) {
            var indent = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writer(printer).writeValueAsString(wanted) + "\n");
        }
        return JSON.readTree(Files.readString(file));
    }
}

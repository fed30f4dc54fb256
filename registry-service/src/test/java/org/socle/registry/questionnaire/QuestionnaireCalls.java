package org.socle.registry.questionnaire;

import io.restassured.response.Response;
import java.util.UUID;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/** What an administrator does in tests with questionnaires. */
public final class QuestionnaireCalls {

    private static final String FIELD = "\"x-titles\": {\"fr\": \"%s\", \"en\": \"%s\"}, \"x-use\": \"%s\"";

    private final RegistryApi administrator = RegistryApi.as(TestToken.administrator());

    /** A name nobody else uses. */
    public static String anyName() {
        return "q" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A field with titles and a use. */
    public static String field(String name, String type, String use) {
        return "\"%s\": {%s, %s}".formatted(name, type, FIELD.formatted("Question " + name, "Question " + name, use));
    }

    public static String schema(String... fields) {
        return """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                 "x-titles": {"fr": "Eau", "en": "Water"}, "properties": {%s}}
                """.formatted(String.join(",", fields));
    }

    public Response publishes(String name, String askedOf, String schema) {
        return administrator
                .asks()
                .contentType("application/json")
                .body("{\"asked_of\": \"%s\", \"schema\": %s}".formatted(askedOf, schema))
                .put("/v1/questionnaires/" + name);
    }

    public Response publishes(String name, int after, String askedOf, String schema) {
        return administrator
                .asks()
                .header("If-Match", "\"" + after + "\"")
                .contentType("application/json")
                .body("{\"asked_of\": \"%s\", \"schema\": %s}".formatted(askedOf, schema))
                .put("/v1/questionnaires/" + name);
    }

    /** One with a field of each type, of which a note and a quarrel are not told. */
    public String published(String askedOf) {
        String name = anyName();
        publishes(
                        name,
                        askedOf,
                        schema(
                                field(
                                        "minutes",
                                        "\"type\": \"integer\", \"minimum\": 0, \"maximum\": 600",
                                        "ELIGIBILITY"),
                                field("litres", "\"type\": \"number\"", "ELIGIBILITY"),
                                field("source", "\"type\": \"string\", \"enum\": [\"WELL\", \"TAP\"]", "ELIGIBILITY"),
                                field(
                                        "uses",
                                        "\"type\": \"array\", \"items\": {\"type\": \"string\", \"enum\": [\"DRINK\", \"COOK\"]}",
                                        "ELIGIBILITY"),
                                field("treated", "\"type\": \"boolean\"", "ELIGIBILITY"),
                                field("since", "\"type\": \"string\", \"format\": \"date\"", "ELIGIBILITY"),
                                field("note", "\"type\": \"string\", \"maxLength\": 20", "PERSONAL"),
                                field("quarrel", "\"type\": \"boolean\"", "SENSITIVE")))
                .then()
                .statusCode(200);
        return name;
    }
}

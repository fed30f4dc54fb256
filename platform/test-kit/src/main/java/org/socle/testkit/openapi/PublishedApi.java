package org.socle.testkit.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.socle.testkit.identity.TestToken;

/**
 * The OpenAPI document of the service under test, in a component test:
 *
 * <pre>{@code
 * PublishedApi.read().assertCommitted();
 * PublishedApi.read().assertExamplesAreUnderstood(TestToken.benefitsOfficer());
 * }</pre>
 */
public final class PublishedApi {

    /** Set it to {@code true} to write the file instead of comparing with it. */
    public static final String WRITE = "socle.openapi.write";

    private static final Path COMMITTED = Path.of("openapi.json").toAbsolutePath();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 405, 406, 413, 415, 500);

    private final JsonNode document;

    private PublishedApi(JsonNode document) {
        this.document = document;
    }

    public static PublishedApi read() {
        var text = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            var document = JSON.readTree(text);
            // Where people sign in is a setting of the machine, not a part of the API.
            if (document.path("components") instanceof ObjectNode components) {
                components.remove("securitySchemes");
            }
            return new PublishedApi(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document is the one in the module's {@code openapi.json}. */
    public void assertCommitted() {
        try {
            var published = JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
            if (Boolean.getBoolean(WRITE)) {
                Files.writeString(COMMITTED, published);
            }
            assertThat(COMMITTED)
                    .as("run the test with -D%s=true to write it", WRITE)
                    .exists();
            assertThat(published)
                    .as("the API has changed; if that is meant, run the test with -D%s=true and commit", WRITE)
                    .isEqualTo(Files.readString(COMMITTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every example of a body, sent as it stands by somebody who may do everything, is understood: it may meet nothing
     * it speaks of (404) or a state that forbids it (409), but its shape and its values are right.
     */
    public void assertExamplesAreUnderstood(TestToken somebody) {
        var complaints = new ArrayList<String>();
        var tried = 0;
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                for (var example : examples(operation.getValue())) {
                    tried++;
                    var answer = given().header("Authorization", somebody.bearer())
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .contentType("application/json")
                            .body(example)
                            .request(operation.getKey().toUpperCase(Locale.ROOT), filled(path.getKey()));
                    if (NOT_UNDERSTOOD.contains(answer.statusCode())) {
                        complaints.add(operation.getKey() + " " + path.getKey() + ": " + answer.asString());
                    }
                }
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(tried).as("examples of bodies").isPositive();
    }

    /** Operations that take a body and show none. */
    public List<String> bodiesWithoutExample() {
        var found = new ArrayList<String>();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (operation.getValue().has("requestBody")
                        && examples(operation.getValue()).isEmpty()) {
                    found.add(operation.getKey() + " " + path.getKey());
                }
            }
        }
        return found;
    }

    private static List<String> examples(JsonNode operation) {
        var json = operation.path("requestBody").path("content").path("application/json");
        var found = new ArrayList<String>();
        json.path("examples").forEach(example -> found.add(text(example.path("value"))));
        if (json.has("example")) {
            found.add(text(json.path("example")));
        }
        return found;
    }

    private static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    /** Any identifier will do: what it names need not exist. */
    private static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", "nothing");
    }
}

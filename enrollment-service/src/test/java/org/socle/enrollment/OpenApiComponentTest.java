package org.socle.enrollment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with -Dsocle.openapi.write=true to accept a changed API. */
@QuarkusTest
class OpenApiComponentTest {

    private static final Path COMMITTED = Path.of("openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    @Test
    void theApiIsTheOneThatWasAgreed() throws IOException {
        var served = given().get("/q/openapi?format=json").asString();

        var document = JSON.writeValueAsString(JSON.treeToValue(JSON.readTree(served), Object.class)) + "\n";

        if (Boolean.getBoolean("socle.openapi.write")) {
            Files.writeString(COMMITTED, document);
        }
        assertThat(document).isEqualTo(Files.readString(COMMITTED));
    }
}

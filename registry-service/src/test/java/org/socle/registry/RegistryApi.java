package org.socle.registry;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.socle.testkit.identity.TestToken;

/** What tests ask of the registry, as one of its callers. */
public final class RegistryApi {

    public static final RestAssuredConfig CSV = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final TestToken token;

    private RegistryApi(TestToken token) {
        this.token = token;
    }

    public static RegistryApi as(TestToken token) {
        return new RegistryApi(token);
    }

    /** A request of this caller, in English. */
    public RequestSpecification asks() {
        return asksIn("en");
    }

    public RequestSpecification asksIn(String language) {
        return given().header("Authorization", token.bearer()).header("Accept-Language", language);
    }

    /** A request that creates or moves something. */
    public RequestSpecification acts() {
        return asks().header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    /** Loads the areas of Senegal unless they are there. */
    public static void loadTerritories() {
        RegistryApi admin = as(TestToken.administrator());
        if (admin.asks().get("/v1/territories/SN").statusCode() == 404) {
            String operation =
                    admin.sendsTerritories(resource("territories-sn.csv")).path("operation_id");
            admin.ended(operation);
        }
    }

    public Response sendsTerritories(String csv) {
        return acts().config(CSV)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/territory-imports");
    }

    public Response pushes(String reference, String csv) {
        return acts().config(CSV)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?source=test&reference=" + reference);
    }

    /** Pushes a list and waits until all of it had its effect. */
    public JsonPath imported(String reference, String csv) {
        Response accepted = pushes(reference, csv);
        accepted.then().statusCode(202);
        ended(accepted.path("operation_id"));
        return asks().get("/v1/imports/" + accepted.path("id")).jsonPath();
    }

    /** Waits until long work has succeeded. */
    public JsonPath ended(String operation) {
        await().atMost(Duration.ofMinutes(2))
                .failFast(
                        "the operation failed",
                        () -> "FAILED"
                                .equals(asks().get("/v1/operations/" + operation)
                                        .path("state")))
                .until(() -> "SUCCEEDED"
                        .equals(asks().get("/v1/operations/" + operation).path("state")));
        return asks().get("/v1/operations/" + operation).jsonPath();
    }

    public static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(RegistryApi.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

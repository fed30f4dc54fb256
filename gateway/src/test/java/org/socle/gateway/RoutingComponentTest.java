package org.socle.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutingComponentTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void thePrefixIsStrippedAndTheQueryKept() {
        signedIn()
                .urlEncodingEnabled(false)
                .get("/api/registry/v1/persons/per_1?fields=a&fields=b%20c")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/v1/persons/per_1?fields=a&fields=b%20c"))
                .body("method", equalTo("GET"));
    }

    @Test
    void theServiceLearnsHowTheCallerCame() {
        signedIn()
                .header("X-Forwarded-For", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Forwarded-Prefix", "/evil")
                .get("/api/registry/v1/persons")
                .then()
                .body("headers.x-forwarded-for", equalTo(List.of("127.0.0.1")))
                .body("headers.x-forwarded-proto", equalTo(List.of("https")))
                .body("headers.x-forwarded-port", equalTo(List.of("443")))
                .body("headers.x-forwarded-prefix", equalTo(List.of("/api/registry")))
                .body("headers.forwarded", nullValue())
                .body("headers.authorization[0]", containsString("Bearer "));
    }

    @Test
    void theServiceContinuesTheTraceOfTheCaller() {
        var answer = signedIn()
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .header("X-Correlation-Id", "case-7")
                .get("/api/registry/v1/persons")
                .then()
                .header("X-Correlation-Id", "case-7")
                .extract()
                .jsonPath();

        var traceparents = answer.getList("headers.traceparent", String.class);
        assertThat(traceparents).hasSize(1).first().asString().contains(TRACE);
        assertThat(answer.getList("headers.x-correlation-id", String.class)).containsExactly("case-7");
    }

    @Test
    void aCreatedThingIsFoundUnderItsPublicAddress() {
        signedIn()
                .contentType("application/json")
                .body("{\"name\":\"a\"}")
                .post("/api/registry/v1/things")
                .then()
                .statusCode(201)
                .header("Location", "https://socle.example/api/registry/v1/things/1")
                .header("Server", nullValue())
                .header("Cache-Control", "no-store")
                .body("bytes", equalTo(12));
    }

    @Test
    void aRelativeAddressIsMadePublicToo() {
        signedIn()
                .redirects()
                .follow(false)
                .get("/api/enrollment/v1/found")
                .then()
                .statusCode(303)
                .header("Location", "https://socle.example/api/enrollment/v1/things/2?a=b");
    }

    @Test
    void aProblemOfTheServicePassesUnchanged() {
        var answer = signedIn().get("/api/registry/v1/conflict").then().statusCode(409);

        answer.contentType("application/problem+json").body("code", equalTo("registry.thing.taken"));
        assertThat(answer.extract().headers().getValues("Content-Language")).containsExactly("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/registry/q/metrics",
                "/api/registry/v1/../q/metrics",
                "/api/registry/v1/%2e%2e/q/metrics",
                "/api/registry//q/metrics",
                "/api/registry",
                "/api/registry/",
                "/api/payroll/v1/persons",
                "/api",
            })
    void whatIsNotTheVersionedApiIsNotThere(String path) {
        var before = Surroundings.service().requests.get();

        signedIn()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("platform.path.unknown"));

        assertThat(Surroundings.service().requests).hasValue(before);
    }

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        signedIn()
                .get("/api/registry/v1/persons")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Strict-Transport-Security", containsString("max-age"));
    }

    @Test
    void aListedOriginMayCallFromABrowser() {
        given().header("Origin", "https://ministry.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/registry/v1/things")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://ministry.example")
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"));
        signedIn()
                .header("Origin", "https://ministry.example")
                .get("/api/registry/v1/persons")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://ministry.example")
                .header("Access-Control-Expose-Headers", containsString("RateLimit-Remaining"));
    }

    @Test
    void anotherOriginMayNot() {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/registry/v1/things")
                .then()
                .statusCode(403)
                .body("code", equalTo("gateway.origin.not-allowed"));
        signedIn()
                .header("Origin", "https://elsewhere.example")
                .get("/api/registry/v1/persons")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void theGatewayIsReadyWhenKeysAreLoaded() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", Matchers.hasItem("sign-in keys"));
    }

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(Surroundings.keycloak().personToken("awa"));
    }
}

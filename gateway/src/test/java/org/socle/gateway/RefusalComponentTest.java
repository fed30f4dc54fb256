package org.socle.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which the gateway says no, in both languages. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RefusalComponentTest {
    record Refusal(String what, int status, String code, Function<RequestSpecification, Response> ask) {
        @Override
        public String toString() {
            return what + ": " + status + " " + code;
        }
    }

    static Stream<Refusal> refusals() {
        var keycloak = Surroundings.keycloak();
        return Stream.of(
                refusal("no token", 401, "platform.token.missing", ask -> ask.get("/api/registry/v1/persons")),
                refusal(
                        "a basic password",
                        401,
                        "platform.token.missing",
                        ask -> ask.header("Authorization", "Basic YTpi").get("/api/registry/v1/persons")),
                token("no JWT", "abc"),
                token("an expired token", keycloak.expiredToken()),
                token("a token of another issuer", keycloak.tokenOfAnotherIssuer()),
                token("a token for another audience", keycloak.tokenForAnotherAudience()),
                token("a forged signature", keycloak.forgedToken()),
                token("a shared secret as signature", keycloak.tokenSignedWithASharedSecret()),
                refusal(
                        "reading alerts without a token",
                        401,
                        "platform.token.missing",
                        ask -> ask.get("/api/grievance/v1/alerts")),
                refusal(
                        "a public operation of another service",
                        401,
                        "platform.token.missing",
                        ask -> ask.post("/api/registry/v1/alerts")),
                refusal("an unknown path", 404, "platform.path.unknown", ask -> ask.get("/nowhere")),
                refusal("an unknown service", 404, "platform.path.unknown", ask -> ask.get("/api/payroll/v1/a")),
                refusal("an inner path", 404, "platform.path.unknown", ask -> ask.get("/api/registry/q/health")),
                refusal("an unknown page", 404, "platform.path.unknown", ask -> ask.get("/problems/no/such/code")),
                refusal(
                        "a method nobody serves",
                        405,
                        "platform.method.not-allowed",
                        ask -> ask.request("TRACE", "/api/registry/v1/persons")),
                refusal("a page that is written to", 405, "platform.method.not-allowed", ask -> ask.post("/status")),
                refusal(
                        "a document too large",
                        413,
                        "platform.request.too-large",
                        ask -> signed(ask)
                                .contentType("application/json")
                                .body("x".repeat(300_000))
                                .post("/api/registry/v1/things")),
                refusal(
                        "rows too many for somebody unknown",
                        413,
                        "platform.request.too-large",
                        ask -> ask.contentType("text/csv")
                                .body("x".repeat(300_000))
                                .post("/api/grievance/v1/alerts")),
                refusal(
                        "an address too long",
                        414,
                        "platform.request.uri-too-long",
                        ask -> ask.get("/api/registry/v1/persons?q=" + "x".repeat(9_000))),
                refusal(
                        "headers too large",
                        431,
                        "platform.request.headers-too-large",
                        ask -> ask.header("X-Long", "x".repeat(20_000)).get("/api/registry/v1/persons")),
                refusal(
                        "a service that is down",
                        502,
                        "gateway.service.unreachable",
                        ask -> signed(ask).get("/api/benefits/v1/packages")),
                refusal(
                        "a service that breaks off",
                        502,
                        "gateway.service.broke-off",
                        ask -> signed(ask).get("/api/enrollment/v1/break")),
                refusal(
                        "a service that stays silent",
                        504,
                        "gateway.service.silent",
                        ask -> signed(ask).get("/api/grievance/v1/silence")),
                refusal(
                        "an error that the service does not explain",
                        418,
                        "platform.request.refused",
                        ask -> signed(ask).get("/api/registry/v1/mute-error")),
                refusal(
                        "an error page of the service's framework",
                        500,
                        "platform.internal",
                        ask -> signed(ask).get("/api/registry/v1/page-error")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalIsAProblemDocumentInEnglish(Refusal refusal) {
        isProblem(refusal, "en");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalIsAProblemDocumentInFrench(Refusal refusal) {
        isProblem(refusal, "fr");
    }

    @Test
    void whoComesTooOftenIsToldWhenToComeAgain() {
        var token = Surroundings.keycloak().machineToken("eager-client");

        for (var request = 0; request < 3; request++) {
            ask(token).statusCode(200);
        }

        var answer = ask(token);

        answer.statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit-Limit", "3")
                .header("RateLimit-Remaining", "0")
                .header("RateLimit-Policy", "3;w=3600")
                .header("Retry-After", matchesPattern("[0-9]+"))
                .body("code", equalTo("platform.rate.exceeded"))
                .body("title", equalTo("Too many requests"));
    }

    @Test
    void oneClientsHasteDoesNotHinderAnother() {
        given().auth()
                .oauth2(Surroundings.keycloak().machineToken("patient-client"))
                .get("/api/registry/v1/persons")
                .then()
                .statusCode(200)
                .header("RateLimit-Remaining", "2");
    }

    @Test
    void anAlertNeedsNoToken() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/grievance/v1/alerts")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/v1/alerts"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/grievance/v1/alert-follow-ups")
                .then()
                .statusCode(200);
        given().get("/api/grievance/v1/vocabularies/barriers").then().statusCode(200);
    }

    @Test
    void aServiceThatIsDownIsLeftAloneAndTheOthersGoOn() {
        for (var request = 0; request < 4; request++) {
            signed(given()).get("/api/benefits/v1/packages").then().statusCode(502);
        }

        signed(given())
                .get("/api/benefits/v1/packages")
                .then()
                .statusCode(502)
                .header("Retry-After", notNullValue())
                .time(Matchers.lessThan(500L));
        signed(given()).get("/api/registry/v1/persons").then().statusCode(200);
    }

    private static ValidatableResponse ask(String token) {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .get("/api/registry/v1/persons")
                .then();
    }

    private static void isProblem(Refusal refusal, String language) {
        var answer = refusal.ask()
                .apply(given().redirects().follow(false).header("Accept-Language", language))
                .then();

        answer.statusCode(refusal.status())
                .contentType("application/problem+json")
                .header("Content-Language", language)
                .header("X-Content-Type-Options", "nosniff")
                .body("status", equalTo(refusal.status()))
                .body("code", equalTo(refusal.code()))
                .body(
                        "type",
                        equalTo("https://socle.example/problems/"
                                + refusal.code().replace('.', '/')))
                .body("title", not(equalTo(refusal.code())))
                .body("detail", not(containsString("{")))
                .body("trace_id", matchesPattern("[0-9a-f]{32}"));
        if (refusal.status() == 401) {
            answer.header("WWW-Authenticate", containsString("Bearer"));
        }
    }

    private static Refusal token(String what, String token) {
        return refusal(
                what,
                401,
                "platform.token.invalid",
                ask -> ask.header("Authorization", "Bearer " + token).get("/api/registry/v1/persons"));
    }

    private static Refusal refusal(String what, int status, String code, Function<RequestSpecification, Response> ask) {
        return new Refusal(what, status, code, ask);
    }

    private static RequestSpecification signed(RequestSpecification ask) {
        return ask.header("Authorization", "Bearer " + Surroundings.keycloak().personToken("awa"));
    }
}

package org.socle.gateway;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The gateway starts before Keycloak, and works as soon as Keycloak does. */
@QuarkusTest
@QuarkusTestResource(value = LateKeycloakComponentTest.NothingYet.class, restrictToAnnotatedClass = true)
class LateKeycloakComponentTest {
    private static int keycloakPort;

    /** A port on which Keycloak will listen, later. */
    public static class NothingYet implements QuarkusTestResourceLifecycleManager {
        private FakeService service = new FakeService();

        @Override
        public Map<String, String> start() {
            try (var socket = new ServerSocket(0)) {
                keycloakPort = socket.getLocalPort();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return Map.of(
                    "socle.oidc-url",
                    "http://127.0.0.1:" + keycloakPort + "/realms/socle",
                    "socle.gateway.upstream.registry",
                    service.url());
        }

        @Override
        public void stop() {
            service.close();
        }
    }

    @Test
    void untilKeycloakIsThereTheGatewaySaysSoAndThenItWorks() {
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
        given().header("Accept-Language", "en")
                .auth()
                .oauth2("any.token.atall")
                .get("/api/registry/v1/persons")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("gateway.sign-in.unavailable"));
        given().get("/?lang=en").then().statusCode(200);
        given().get("/status?lang=en").then().statusCode(200).body(containsString("cannot be reached"));

        try (var keycloak = new FakeKeycloak(keycloakPort)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));

            given().auth()
                    .oauth2(keycloak.personToken("awa"))
                    .get("/api/registry/v1/persons")
                    .then()
                    .statusCode(200);
        }
    }
}

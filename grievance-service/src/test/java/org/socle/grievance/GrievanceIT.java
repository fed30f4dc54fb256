package org.socle.grievance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.grievance.AlertRaisedV1;
import org.socle.contracts.grievance.AlertRelayedV1;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.testkit.event.KafkaEvents;

/** The packaged service on an empty database and a real broker. */
@QuarkusIntegrationTest
class GrievanceIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void anAlertIsRaisedFollowedAndToldByKafka() {
        given().get("/q/health/ready").then().statusCode(200);
        try (var kafka = new KafkaEvents()) {
            kafka.send(new TerritoryDefinedV1("SN", null, TerritoryLevel.COUNTRY, "Sénégal", 0, 999));
            kafka.send(new TerritoryDefinedV1("SN-TH", "SN", TerritoryLevel.REGION, "Thiès", 100, 199));
            kafka.send(new TerritoryDefinedV1("SN-TH-01", "SN-TH", TerritoryLevel.COMMUNE, "Thiès Nord", 110, 119));
            var code = new AtomicReference<>("");

            // The areas are still on their way.
            await().atMost(SOON).until(() -> raised(code));

            given().contentType(ContentType.JSON)
                    .body("{\"code\": \"%s\"}".formatted(code.get()))
                    .post("/v1/alert-follow-ups")
                    .then()
                    .statusCode(200)
                    .body("state.code", equalTo("RELAYED"))
                    .body("relayed_to", equalTo("SN-TH"));
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(kafka.told(EventCatalogue.ALERT_TOPIC))
                            .<Class<?>>extracting(DomainEvent::getClass)
                            .containsExactly(AlertRaisedV1.class, AlertRelayedV1.class));
        }
    }

    private static boolean raised(AtomicReference<String> code) {
        var answer = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"territory_code\": \"SN-TH-01\", \"barrier\": \"OTHER\", \"text\": \"Le guichet est fermé.\"}")
                .post("/v1/alerts");
        if (answer.statusCode() != 201) {
            return false;
        }
        code.set(answer.path("tracking_code"));
        return true;
    }
}

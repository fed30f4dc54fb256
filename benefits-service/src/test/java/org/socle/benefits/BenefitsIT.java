package org.socle.benefits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.EventCatalogue;
import org.socle.contracts.benefits.EntitlementGrantedV1;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.ProgrammeOpenedV1;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.kit.id.Ids;
import org.socle.testkit.event.KafkaEvents;
import org.socle.testkit.identity.TestToken;

/** The packaged service on an empty database and a real broker. */
@QuarkusIntegrationTest
class BenefitsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static KafkaEvents kafka;

    @BeforeAll
    static void connect() {
        kafka = new KafkaEvents();
    }

    @AfterAll
    static void disconnect() {
        kafka.close();
    }

    @Test
    void anEnrollmentThatComesInByKafkaGoesOutAsAnEntitlement() {
        var programme = Ids.next("prg");
        var household = Ids.next("hh");
        var now = Clock.systemUTC().instant();
        given().get("/q/health/ready").then().statusCode(200);
        String packageId = post("/v1/packages", BenefitsComponent.cashPackage("IT_PROGRAMME", "CASH", "MONTHLY"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post("/v1/packages/" + packageId + "/activation", "{\"version\": 1}")
                .then()
                .statusCode(200);

        kafka.send(new TerritoryDefinedV1("SN", null, TerritoryLevel.COUNTRY, "Sénégal", 0, 999));
        kafka.send(new TerritoryDefinedV1("SN-DK-01-01", "SN", TerritoryLevel.COMMUNE, "Biscuiterie", 10, 19));
        kafka.send(new ProgrammeOpenedV1(programme, "IT_PROGRAMME", BeneficiaryKind.HOUSEHOLD, now));
        kafka.send(new EnrollmentEnrolledV1(
                Ids.next("enr"),
                programme,
                new Beneficiary(BeneficiaryKind.HOUSEHOLD, household, household),
                "SN-DK-01-01",
                6,
                2,
                now));

        await().atMost(SOON)
                .untilAsserted(() -> as(TestToken.benefitsOfficer())
                        .get("/v1/entitlements?programme=IT_PROGRAMME")
                        .then()
                        .body("items.size()", equalTo(1))
                        .body("items[0].items[0].amount.amount", equalTo("15000")));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kafka.told(EventCatalogue.ENTITLEMENT_TOPIC))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                EntitlementGrantedV1.class,
                                granted ->
                                        assertThat(granted.beneficiary().id()).isEqualTo(household)));
    }

    private static RequestSpecification as(TestToken token) {
        return given().header("Authorization", token.bearer());
    }

    private static Response post(String path, String body) {
        return as(TestToken.benefitsOfficer())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }
}

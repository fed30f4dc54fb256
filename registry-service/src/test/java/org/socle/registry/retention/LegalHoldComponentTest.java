package org.socle.registry.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class LegalHoldComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi officer = RegistryApi.as(TestToken.dpo());

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aHoldIsPlacedListedAndReleased() {
        String person = registered();

        var placed = places(person, "");

        placed.then().statusCode(201).body("person_id", equalTo(person)).body("placed_by", equalTo("dpo"));
        String hold = placed.path("id");
        officer.asks()
                .get("/v1/legal-holds?person=" + person)
                .then()
                .body("items.id", contains(hold))
                .body("items[0].released_at", nullValue());
        var released = officer.acts().post("/v1/legal-holds/" + hold + "/release");
        released.then().statusCode(200).body("released_at", notNullValue());
        officer.acts()
                .post("/v1/legal-holds/" + hold + "/release")
                .then()
                .statusCode(200)
                .body("released_at", equalTo(released.path("released_at")));
    }

    @Test
    void aRehearsalKeepsNothing() {
        String person = registered();

        places(person, "?validate_only=true").then().statusCode(200);

        officer.asks().get("/v1/legal-holds?person=" + person).then().body("items", hasSize(0));
    }

    @Test
    void onlyTheOfficerOfTheTerritoryPlacesHolds() {
        String person = registered();

        registrar.acts().body(body(person)).post("/v1/legal-holds").then().statusCode(403);
        RegistryApi.as(TestToken.dpo().in("SN-TH"))
                .acts()
                .body(body(person))
                .post("/v1/legal-holds")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.person.not-found"));
        officer.acts()
                .post("/v1/legal-holds/hold_0192f0c1b2c37d4e8f90a1b2c3d4e5f6/release")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.retention.hold-not-found"));
    }

    private Response places(String person, String query) {
        return officer.acts().body(body(person)).post("/v1/legal-holds" + query);
    }

    private static String body(String person) {
        return "{\"person_id\": \"" + person + "\", \"reason\": \"Case 2026/118\"}";
    }

    private String registered() {
        var answer = registrar.acts().body(SampleHousehold.any().json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer.path("members[0].id");
    }
}

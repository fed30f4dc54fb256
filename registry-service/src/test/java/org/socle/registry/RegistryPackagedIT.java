package org.socle.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;
import org.socle.testkit.identity.TestToken;

/** The jar as it is delivered, on an empty database. */
@QuarkusIntegrationTest
class RegistryPackagedIT {

    @Test
    void theJarMigratesAnEmptyDatabaseAndRegistersAHousehold() {
        given().get("/q/health/live").then().statusCode(200);
        RegistryApi.loadTerritories();
        var registrar = RegistryApi.as(TestToken.registrar());

        var answer = registrar.acts().body(SampleHousehold.any().json()).post("/v1/households");

        answer.then().statusCode(201).body("outcome", equalTo("REGISTERED"));
        registrar.asks().get("/v1/households/" + answer.path("id")).then().statusCode(200);
        registrar
                .asks()
                .get("/v1/households/" + answer.path("id") + "/score")
                .then()
                .statusCode(200);
    }

    @Test
    void theJarImportsAList() {
        RegistryApi.loadTerritories();
        var list = """
                household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,consent,consent_date
                IT1,IT1-1,head,%s,%s,F,1987,SN-DK-01-01,yes,2026-05-12
                """.formatted(SampleHousehold.anyName(), SampleHousehold.anyName());

        var push = RegistryApi.as(TestToken.ngo()).imported("packaged", list);

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
    }

    @Test
    void whoHasNoTokenIsToldSoAsAProblem() {
        given().header("Accept-Language", "fr")
                .get("/v1/households")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("platform.token.missing"));
    }
}

package org.socle.registry.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class CaregiverComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());

    private String household = "";
    private String aunt = "";
    private String nephew = "";

    @BeforeEach
    void registerAnAuntWithHerNephew() {
        RegistryApi.loadTerritories();
        var sample = SampleHousehold.of(
                member("HEAD", anyName(), anyName(), "FEMALE", "1970"),
                member("OTHER_RELATIVE", anyName(), anyName(), "MALE", "2019"));
        var answer = registrar.acts().body(sample.json()).post("/v1/households");
        household = answer.path("id");
        List<String> members = answer.path("members.id");
        aunt = members.getFirst();
        nephew = members.getLast();
    }

    @Test
    void theCaregiverIsSeenBesideTheChild() {
        names("\"1\"", "", care(nephew, aunt)).then().statusCode(204).header("ETag", "\"2\"");

        seen().then()
                .body("members.find { it.id == '" + nephew + "' }.caregiver_id", equalTo(aunt))
                .body("members.find { it.id == '" + aunt + "' }", not(hasKey("caregiver_id")));
    }

    @Test
    void aChildThatIsLeftOutHasNoCaregiverAnyMore() {
        names("\"1\"", "", care(nephew, aunt));

        names("\"2\"", "", "").then().statusCode(204);

        seen().then().body("members.find { it.id == '" + nephew + "' }", not(hasKey("caregiver_id")));
    }

    @Test
    void everythingWrongWithTheNamesIsToldAtOnce() {
        var stranger = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6";

        var refused = names(
                "\"1\"",
                "",
                String.join(
                        ",",
                        care(aunt, nephew),
                        care(nephew, nephew),
                        care(nephew, stranger),
                        care(nephew, aunt),
                        care(nephew, aunt)));

        refused.then()
                .statusCode(400)
                .body(
                        "errors.code",
                        contains(
                                "registry.household.child-is-adult",
                                "registry.household.own-caregiver",
                                "registry.household.not-a-member",
                                "registry.household.two-caregivers"));
    }

    @Test
    void aRehearsalNamesNobody() {
        names("\"1\"", "?validate_only=true", care(nephew, aunt)).then().statusCode(204);

        seen().then().header("ETag", "\"1\"").body("members[1]", not(hasKey("caregiver_id")));
    }

    @Test
    void whoSawAnOlderHouseholdNamesNobody() {
        names("\"7\"", "", care(nephew, aunt)).then().statusCode(412);
        RegistryApi.as(TestToken.registrar().in("SN-TH"))
                .asks()
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"caregivers\": []}")
                .put("/v1/households/" + household + "/caregivers")
                .then()
                .statusCode(404);
    }

    private Response names(String ifMatch, String query, String caregivers) {
        return registrar
                .asks()
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body("{\"caregivers\": [" + caregivers + "]}")
                .put("/v1/households/" + household + "/caregivers" + query);
    }

    private static String care(String child, String caregiver) {
        return "{\"child_id\": \"" + child + "\", \"caregiver_id\": \"" + caregiver + "\"}";
    }

    private Response seen() {
        return registrar.asks().get("/v1/households/" + household);
    }
}

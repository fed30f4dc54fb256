package org.socle.registry.user;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class UserComponentTest {

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi adminOfDakar =
            RegistryApi.as(TestToken.administrator().in("SN-DK"));

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void anAdministratorCreatesAUserWithAFunctionAndATerritory() {
        var created = creates(admin, "REGISTRAR", "SN-DK");

        created.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/users/" + created.path("id")))
                .body("function", equalTo("REGISTRAR"))
                .body("territory", equalTo("SN-DK"))
                .body("enabled", equalTo(true))
                .body("demo", equalTo(false));
        admin.asks().get("/v1/users/" + created.path("id")).then().statusCode(200);
        admin.asks().get("/v1/users?limit=500").then().body("items.id", hasItem(created.<String>path("id")));
    }

    @Test
    void aNameIsGivenOnce() {
        var name = SampleHousehold.anyName().toLowerCase(Locale.ROOT);
        admin.acts().body(user(name, "AUDITOR", "SN")).post("/v1/users").then().statusCode(201);

        var second = admin.acts().body(user(name, "AUDITOR", "SN")).post("/v1/users");

        second.then().statusCode(409).body("code", equalTo("registry.user.name-taken"));
    }

    @Test
    void nobodyIsRaisedAboveTheAdministratorsOwnTerritory() {
        creates(adminOfDakar, "REGISTRAR", "SN-DK-03").then().statusCode(201);

        creates(adminOfDakar, "REGISTRAR", "SN")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("registry.user.territory-outside"));
        creates(adminOfDakar, "REGISTRAR", "SN-TH").then().statusCode(400);
        creates(adminOfDakar, "REGISTRAR", "SN-XX")
                .then()
                .body("errors[0].code", equalTo("registry.user.territory-unknown"));
    }

    @Test
    void usersOfAnotherRegionDoNotExist() {
        adminOfDakar
                .asks()
                .get("/v1/users/" + InMemoryUserDirectory.THIES)
                .then()
                .statusCode(404);
        adminOfDakar
                .asks()
                .get("/v1/users?limit=500")
                .then()
                .body("items.id", not(hasItem(InMemoryUserDirectory.THIES)));
        adminOfDakar
                .acts()
                .body("")
                .post("/v1/users/" + InMemoryUserDirectory.THIES + "/suspension")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyJobFunctionsAreGiven() {
        creates(admin, "SOCLE_REGISTRY", "SN-DK")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/function"));
    }

    @Test
    void theDemoMarkCannotBeSet() {
        var marked = user("somebody-else", "REGISTRAR", "SN-DK").replace("}", ", \"demo\": true}");

        admin.acts().body(marked).post("/v1/users").then().statusCode(400);
        admin.acts()
                .body("")
                .post("/v1/users/" + InMemoryUserDirectory.DEMO + "/suspension")
                .then()
                .statusCode(403)
                .body("code", equalTo("registry.user.demo"));
    }

    @Test
    void aUserIsMovedKeptOutAndLetInAgain() {
        var created = creates(admin, "REGISTRAR", "SN-DK");
        String id = created.path("id");

        var moved = admin.asks()
                .header("If-Match", created.header("ETag"))
                .contentType("application/json")
                .body("{\"function\": \"SUPERVISOR\", \"organisation\": \"RNU\", \"territory\": \"SN-TH\"}")
                .put("/v1/users/" + id + "/assignment");

        moved.then().statusCode(200).body("function", equalTo("SUPERVISOR")).body("territory", equalTo("SN-TH"));
        admin.acts().body("").post("/v1/users/" + id + "/suspension").then().body("enabled", equalTo(false));
        admin.acts().body("").post("/v1/users/" + id + "/reinstatement").then().body("enabled", equalTo(true));
        admin.asks()
                .header("If-Match", created.header("ETag"))
                .contentType("application/json")
                .body("{\"function\": \"SUPERVISOR\", \"organisation\": \"RNU\", \"territory\": \"SN-TH\"}")
                .put("/v1/users/" + id + "/assignment")
                .then()
                .statusCode(412);
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        admin.acts()
                .body("")
                .post("/v1/users/" + InMemoryUserDirectory.MYSELF + "/suspension")
                .then()
                .statusCode(403)
                .body("code", equalTo("registry.user.self"));
    }

    @Test
    void onlyAdministratorsSeeUsers() {
        RegistryApi.as(TestToken.registrar()).asks().get("/v1/users").then().statusCode(403);
    }

    private static Response creates(RegistryApi who, String function, String territory) {
        var name = SampleHousehold.anyName().toLowerCase(Locale.ROOT);
        return who.acts().body(user(name, function, territory)).post("/v1/users");
    }

    private static String user(String name, String function, String territory) {
        return """
                {"user_name": "%s", "function": "%s", "organisation": "RNU", "territory": "%s",
                 "temporary_password": "premier-jour-2026"}""".formatted(name, function, territory);
    }
}

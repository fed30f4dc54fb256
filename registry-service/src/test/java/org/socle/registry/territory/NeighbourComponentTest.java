package org.socle.registry.territory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/** The borders of these lists are made up; they only have to be borders. */
@QuarkusTest
class NeighbourComponentTest {

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());

    @BeforeEach
    void forgetBorders() {
        RegistryApi.loadTerritories();
        sends("", "replace=true").then().statusCode(200);
    }

    @Test
    void neighboursSeeEachOther() {
        var answer = sends("SN-DK-01-02,SN-DK-01-01\nSN-DK-01-02,SN-DK-01-03\n", "replace=false");

        answer.then().statusCode(200).body("added", equalTo(2));
        neighboursOf("SN-DK-01-02").body("items.code", contains("SN-DK-01-01", "SN-DK-01-03"));
        neighboursOf("SN-DK-01-01").body("items.code", contains("SN-DK-01-02"));
        neighboursOf("SN-DK-01-03").body("items[0].level", equalTo("COMMUNE"));
    }

    @Test
    void aBorderToldAgainInTheOtherDirectionIsTheSame() {
        sends("SN-DK-01-01,SN-DK-01-02\n", "replace=false");

        var again = sends("SN-DK-01-02,SN-DK-01-01\nSN-DK-01-01,SN-DK-01-02\n", "replace=false");

        again.then().body("added", equalTo(0)).body("unchanged", equalTo(1)).body("removed", equalTo(0));
    }

    @Test
    void onlyAReplacingListRemovesWhatItDoesNotName() {
        sends("SN-DK-01-01,SN-DK-01-02\n", "replace=false");
        sends("SN-DK-01-01,SN-DK-01-03\n", "replace=false").then().body("removed", equalTo(0));

        var replaced = sends("SN-DK-01-01,SN-DK-01-03\n", "replace=true");

        replaced.then().body("removed", equalTo(1));
        neighboursOf("SN-DK-01-01").body("items.code", contains("SN-DK-01-03"));
        neighboursOf("SN-DK-01-02").body("items", empty());
    }

    @Test
    void aListWithAnUnknownCodeIsRefusedWholeWithTheRow() {
        var answer = sends(
                "SN-DK-01-01,SN-DK-01-02\nSN-DK-01-01,SN-QQ-01-01\nSN-DK-01-01,SN-DK\n" + "SN-DK-01-03,SN-DK-01-03\n",
                "replace=false");

        answer.then()
                .statusCode(400)
                .body("code", equalTo("registry.territory.list-refused"))
                .body("errors.pointer", contains("/rows/3", "/rows/4", "/rows/5"))
                .body(
                        "errors.code",
                        contains(
                                "registry.territory.row.commune-unknown",
                                "registry.territory.row.commune-unknown",
                                "registry.territory.row.own-neighbour"))
                .body("errors[0].fix", equalTo("Look codes up with GET /v1/territories, or import the commune first."));
        neighboursOf("SN-DK-01-01").body("items", empty());
    }

    @Test
    void aRehearsalAddsNothing() {
        sends("SN-DK-01-01,SN-DK-01-02\n", "validate_only=true").then().body("added", equalTo(1));

        neighboursOf("SN-DK-01-01").body("items", empty());
    }

    @Test
    void onlyWhoMayWriteAreasImportsBordersAndAnUnknownAreaHasNone() {
        var registrar = RegistryApi.as(TestToken.registrar());

        var answer = registrar
                .acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body("code,neighbour_code\n".getBytes(StandardCharsets.UTF_8))
                .post("/v1/neighbour-imports");

        answer.then().statusCode(403);
        registrar.asks().get("/v1/territories/SN-DK-01-01/neighbours").then().statusCode(200);
        registrar.asks().get("/v1/territories/SN-QQ/neighbours").then().statusCode(404);
    }

    private Response sends(String rows, String query) {
        return admin.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(("code,neighbour_code\n" + rows).getBytes(StandardCharsets.UTF_8))
                .post("/v1/neighbour-imports?" + query);
    }

    private ValidatableResponse neighboursOf(String code) {
        return admin.asks()
                .get("/v1/territories/" + code + "/neighbours")
                .then()
                .statusCode(200);
    }
}

package org.socle.registry.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class TerritoryComponentTest {

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theTreeIsReadLevelByLevel() {
        admin.asks().get("/v1/territories").then().statusCode(200).body("items.code", contains("SN"));
        admin.asks().get("/v1/territories?parent=SN").then().body("items", hasSize(14));
        admin.asks().get("/v1/territories?parent=SN-DK").then().body("items.code", hasItems("SN-DK-01", "SN-DK-03"));
        admin.asks()
                .get("/v1/territories/SN-DK")
                .then()
                .body("level", equalTo("REGION"))
                .body("parent_code", equalTo("SN"));
        admin.asks().get("/v1/territories/SN").then().body("parent_code", nullValue());
        admin.asks().get("/v1/territories/SN-XX").then().statusCode(404);
        admin.asks().get("/v1/territories?parent=SN-XX").then().statusCode(404);
    }

    @Test
    void everyAreaIsToldOnceAndTheSameListAgainTellsNothing() {
        var before = told.of(TerritoryDefinedV1.class).size();

        var again = admin.ended(admin.sendsTerritories(RegistryApi.resource("territories-sn.csv"))
                .path("operation_id"));

        assertThat(again.getInt("result.rows")).isEqualTo(190);
        assertThat(again.getInt("result.added")).isZero();
        assertThat(again.getInt("result.unchanged")).isEqualTo(190);
        assertThat(told.of(TerritoryDefinedV1.class)).hasSize(before);
        assertThat(told.of(TerritoryDefinedV1.class))
                .extracting(TerritoryDefinedV1::code)
                .contains("SN", "SN-DK-01-01");
    }

    @Test
    void aNewNameIsToldWithTheSameNumbers() {
        var before = (TerritoryDefinedV1) told.about("SN-KE").getLast();

        var renamed = admin.ended(admin.sendsTerritories("level;name;code;parent_code\nregion;Kédougou-Est;SN-KE;SN\n")
                .path("operation_id"));

        assertThat(renamed.getInt("result.renamed")).isEqualTo(1);
        var after = (TerritoryDefinedV1) told.about("SN-KE").getLast();
        assertThat(after.name()).isEqualTo("Kédougou-Est");
        assertThat(after.lo()).isEqualTo(before.lo());
        admin.ended(admin.sendsTerritories("code,parent_code,level,name\nSN-KE,SN,region,Kédougou\n")
                .path("operation_id"));
    }

    @Test
    void aListThatDoesNotFitIsRefusedWholeWithEachReason() {
        var answer = admin.sendsTerritories("""
                code,parent_code,level,name
                SN-DK-99,SN-DK,department,Nouveau
                SN-DK,SN-TH,region,Dakar
                SN-QQ-01,SN-QQ,department,Nulle part
                """);

        answer.then()
                .statusCode(400)
                .body("code", equalTo("registry.territory.list-refused"))
                .body("errors.pointer", contains("/rows/3", "/rows/4"))
                .body("errors.code", contains("registry.territory.row.moved", "registry.territory.row.parent-unknown"));
        admin.asks().get("/v1/territories/SN-DK-99").then().statusCode(404);
    }

    @Test
    void aRehearsalAddsNothing() {
        var answer = admin.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body("code,parent_code,level,name\nSN-DK-98,SN-DK,department,Nouveau\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/territory-imports?validate_only=true");

        assertThat(admin.ended(answer.path("operation_id")).getInt("result.added"))
                .isEqualTo(1);
        admin.asks().get("/v1/territories/SN-DK-98").then().statusCode(404);
    }

    @Test
    void onlyWhoMayWriteAreasCanImportThem() {
        var answer = RegistryApi.as(TestToken.registrar()).sendsTerritories("code,parent_code,level,name\n");

        answer.then().statusCode(403);
    }

    @Test
    void aListThatIsNoneSaysWhy() {
        admin.sendsTerritories("code,level\nSN,country\n")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.csv.column-missing"));
        admin.sendsTerritories("").then().statusCode(400);
    }
}

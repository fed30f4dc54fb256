package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ImportTemplateComponentTest {

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theTemplateIsAListThatWouldBeTaken() {
        String list = ngo.asks().get("/v1/import-template").asString();

        var accepted = ngo.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(list.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports?validate_only=true&reference=template-" + UUID.randomUUID());
        accepted.then().statusCode(202);
        ngo.ended(accepted.path("operation_id"));
        JsonPath rehearsal =
                ngo.asks().get("/v1/imports/" + accepted.path("id")).jsonPath();

        assertThat(rehearsal.getInt("counts.rows_rejected")).isZero();
        assertThat(rehearsal.getInt("counts.persons")).isEqualTo(2);
    }

    @Test
    void aWorkbookTellsTheCodesInTheCallersLanguage() throws IOException {
        byte[] bytes = ngo.asksIn("fr").get("/v1/import-template?format=xlsx").asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getFirstSheet().read().getFirst().getCellText(0))
                    .isEqualTo("household_ref");
            Sheet codes = workbook.findSheet("codes").orElseThrow();
            assertThat(codes.read())
                    .anySatisfy(row -> {
                        assertThat(row.getCellText(0)).isEqualTo("roof");
                        assertThat(row.getCellText(1)).isEqualTo("ZINC");
                        assertThat(row.getCellText(2)).isEqualTo("Tôle");
                    })
                    .hasSizeGreaterThan(150);
        }
    }

    @Test
    void ndjsonHasAnObjectForEachPerson() {
        String list = ngo.asks().get("/v1/import-template?format=ndjson").asString();

        assertThat(list.lines()).hasSize(2).allMatch(line -> line.contains("\"household_ref\":\"EXAMPLE-1\""));
        ngo.asks().get("/v1/import-template?format=doc").then().statusCode(400);
    }
}

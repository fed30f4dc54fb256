package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** The same household in every format: refused rows come back in it, and are taken when they were corrected. */
@QuarkusTest
class ImportFormatsComponentTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final RestAssuredConfig AS_BYTES = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("text/csv", ContentType.TEXT)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                    .encodeContentTypeAs("application/pdf", ContentType.TEXT)
                    .encodeContentTypeAs(XLSX, ContentType.TEXT)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);
    private final String family = anyName();
    private final String head = anyName();
    private final String child = anyName();

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void csvOfAFrenchSpreadsheetComesBackAsItWas() {
        String list = "sep=;\r\n" + csv("31/12/2099");

        JsonPath push = imported("text/csv", list.getBytes(WINDOWS_1252), "");

        assertOneOfTwo(push);
        assertThat(push.getString("format")).isEqualTo("CSV");
        assertThat(push.getString("encoding")).isEqualTo("windows-1252");
        Response refused = rejected(push);
        assertThat(refused.contentType()).isEqualTo("text/csv;charset=windows-1252");
        String rows = new String(refused.asByteArray(), WINDOWS_1252);
        assertThat(rows).startsWith("household_ref;").contains("école", "La date de naissance est à venir.");

        JsonPath again = imported("text/csv", rows.replace("2099", "2019").getBytes(WINDOWS_1252), "-2");

        assertCorrected(again);
    }

    @Test
    void ndjsonComesBackAsNdjson() {
        String list = json("\"1987-03\"", "head", head, "true") + "\n{broken\n" + json("2099", "child", child, "\"x\"");

        JsonPath push = imported("application/x-ndjson", list.getBytes(StandardCharsets.UTF_8), "");

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(2);
        String rows = rejected(push).asString();
        assertThat(rows.lines().toList())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("{broken", "\"_row\":\"2\""))
                .anySatisfy(line -> assertThat(line).contains("\"birth_date\":\"2099\"", "\"_errors\":\"birth_date: "));

        String corrected =
                rows.lines().filter(line -> line.contains("2099")).findFirst().orElseThrow();
        JsonPath again = imported(
                "application/x-ndjson", corrected.replace("2099", "2019").getBytes(StandardCharsets.UTF_8), "-2");

        assertCorrected(again);
    }

    @Test
    void aJsonArrayComesBackAsAnArray() {
        String list = "[" + json("1987", "head", head, "true") + "," + json("2099", "child", child, "true") + "]";

        JsonPath push = imported("application/json", list.getBytes(StandardCharsets.UTF_8), "");

        assertOneOfTwo(push);
        Response refused = rejected(push);
        refused.then().body("size()", equalTo(1)).body("[0].birth_date", equalTo("2099"));

        JsonPath again = imported(
                "application/json", refused.asString().replace("2099", "2019").getBytes(StandardCharsets.UTF_8), "-2");

        assertCorrected(again);
    }

    @Test
    void aJsonArrayMayBeAsLongAsAnyList() {
        String filler = "\", \"village\": \"" + "x".repeat(450) + "\", \"landmark\": \"" + "y".repeat(450);
        String list = IntStream.range(0, 400)
                .mapToObj(at -> json("1987", "head", head + filler, "false").replace(reference, reference + "-" + at))
                .collect(Collectors.joining(",", "[", "]"));

        JsonPath push = imported("application/json", list.getBytes(StandardCharsets.UTF_8), "");

        assertThat(list.length()).isGreaterThan(300 * 1024);
        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(400);
    }

    @Test
    void aWorkbookComesBackAsAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            try (Worksheet notes = workbook.newWorksheet("notes")) {
                notes.value(0, 0, "made by hand");
            }
            try (Worksheet sheet = workbook.newWorksheet("list")) {
                fill(sheet);
            }
        }

        JsonPath push = imported(XLSX, out.toByteArray(), "&sheet=list");

        assertOneOfTwo(push);
        List<List<String>> rows = rows(rejected(push).asByteArray());
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).endsWith("_row", "_errors", "_fix");
        assertThat(rows.get(1)).contains(child, "2099-12-31", "3").anyMatch(cell -> cell.startsWith("birth_date: "));

        JsonPath again = imported(XLSX, workbook(rows, "2099-12-31", "2019-12-31"), "-2");

        assertCorrected(again);
    }

    @Test
    void whatIsNotWhatItWasAnnouncedAsIsRefusedWithAFix() {
        pushes("text/csv", "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1), "")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.list.format-differs"));
        pushes(XLSX, csv("2019").getBytes(StandardCharsets.UTF_8), "")
                .then()
                .statusCode(400)
                .body("detail", containsString("CSV"));
        pushes("text/csv", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.list.format-unknown"));
        pushes(XLSX, "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1), "")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.list.workbook-malformed"));
        pushes("application/json", "[{]".getBytes(StandardCharsets.UTF_8), "")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.list.json-malformed"));
        pushes("application/x-ndjson", "{\"chambres\": 1}".getBytes(StandardCharsets.UTF_8), "")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.csv.column-unknown"));
        pushes("application/pdf", new byte[] {1}, "").then().statusCode(415);
    }

    @Test
    void aNumberThatMayHaveLostZerosIsRefusedAndOneThatCannotIsTaken() {
        String list = json("1987", "head", head, "true")
                        .replace("}", ", \"nin_number\": " + SampleHousehold.anyNin() + ", \"phone\": 771234567}")
                + "\n" + json("2019", "child", child, "true").replace("}", ", \"passport_number\": 1234567}");

        JsonPath push = imported("application/x-ndjson", list.getBytes(StandardCharsets.UTF_8), "");

        assertOneOfTwo(push);
        assertThat(rejected(push).asString()).contains("passport_number: ", "zéros");
    }

    private void assertOneOfTwo(JsonPath push) {
        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(1);
    }

    private static void assertCorrected(JsonPath push) {
        assertThat(push.getInt("counts.rows_rejected")).isZero();
        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        assertThat(push.getInt("counts.households_new")).isZero();
    }

    private Response rejected(JsonPath push) {
        return ngo.asksIn("fr").get("/v1/imports/" + push.get("id") + "/rejected-rows");
    }

    private Response pushes(String type, byte[] body, String more) {
        return ngo.acts()
                .config(AS_BYTES)
                .contentType(type)
                .body(body)
                .post("/v1/imports?source=test&reference=" + reference + more);
    }

    private JsonPath imported(String type, byte[] body, String more) {
        Response accepted = pushes(type, body, more);
        accepted.then().statusCode(202);
        ngo.ended(accepted.path("operation_id"));
        return ngo.asks().get("/v1/imports/" + accepted.path("id")).jsonPath();
    }

    private String csv(String born) {
        return "household_ref;person_ref;relationship;given_names;family_name;sex;birth_date;commune_code;landmark;"
                + "consent;consent_date\r\n"
                + "%1$s;%1$s-1;Chef de ménage;%2$s;%3$s;féminin;mars 1987;SN-DK-01-01;près de l’école;o;12/05/2026\r\n"
                        .formatted(reference, head, family)
                + "%1$s;%1$s-2;fille;%2$s;%3$s;fille;%4$s;SN-DK-01-01;près de l’école;oui;12 mai 2026\r\n"
                        .formatted(reference, child, family, born);
    }

    private String json(String born, String relationship, String given, String consent) {
        return """
                {"household_ref": "%s", "person_ref": "%s", "relationship": "%s", "given_names": "%s", "family_name": "%s", \
                "sex": "F", "birth_date": %s, "commune_code": "SN-DK-01-01", "assets": ["RADIO", "Vélo"], "consent": %s, \
                "consent_date": "2026-05-12"}""".formatted(reference, reference + relationship, relationship, given, family, born, consent);
    }

    private void fill(Worksheet sheet) {
        List<List<String>> texts =
                csv("").lines().map(line -> List.of(line.split(";", -1))).toList();
        for (int row = 0; row < texts.size(); row++) {
            for (int at = 0; at < texts.get(row).size(); at++) {
                sheet.value(row, at, texts.get(row).get(at));
            }
        }
        sheet.value(2, 6, LocalDate.of(2099, 12, 31));
        sheet.style(2, 6).format("dd/mm/yyyy").set();
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook readable = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : readable.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (int at = 0; at < row.getCellCount(); at++) {
                    cells.add(row.getCell(at) == null ? "" : row.getCellText(at));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static byte[] workbook(List<List<String>> rows, String wrong, String right) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            try (Worksheet sheet = workbook.newWorksheet("corrected")) {
                for (int row = 0; row < rows.size(); row++) {
                    for (int at = 0; at < rows.get(row).size(); at++) {
                        sheet.value(row, at, rows.get(row).get(at).replace(wrong, right));
                    }
                }
            }
        }
        return out.toByteArray();
    }
}

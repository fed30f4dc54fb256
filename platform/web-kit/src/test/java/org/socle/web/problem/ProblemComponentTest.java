package org.socle.web.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProblemComponentTest {
    private static final String TROUBLES = "/v1/troubles";
    private static final String UUID = "0197a3f0-0000-7000-8000-000000000001";

    @ParameterizedTest(name = "{1} {2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":            |400|platform.request.malformed-json||",
                "{} extra              |400|platform.request.malformed-json||",
                "{} {}                 |400|platform.request.malformed-json||",
                "{\"kindd\":\"SMALL\"} |400|platform.request.unknown-field |/kindd|platform.field.unknown",
                "{\"kind\":\"SMALL\",\"kind\":\"LARGE\"}|400|platform.request.duplicate-key|/kind|platform.field.duplicate",
                "{\"kind\":\"HUGE\"}   |400|platform.request.bad-value|/kind|platform.field.not-listed",
                "{\"kind\":1}          |400|platform.request.bad-value|/kind|platform.field.not-listed",
                "{\"count\":\"x\"}     |400|platform.request.bad-value|/count|platform.field.type.integer",
                "{\"count\":1.5}       |400|platform.request.bad-value|/count|platform.field.type.integer",
                "{\"weighed\":{\"grams\":null}}|400|platform.request.bad-value|/weighed/grams|platform.field.not-null",
                "{\"weighed\":{}}|400|platform.request.bad-value|/weighed/grams|platform.field.not-null",
                "{\"urgent\":\"yes\"}  |400|platform.request.bad-value|/urgent|platform.field.type.boolean",
                "{\"remark\":7}        |400|platform.request.bad-value|/remark|platform.field.type.text",
                "{\"seen_at\":\"soon\"}|400|platform.request.bad-value|/seen_at|platform.field.type.time",
                "{\"weight\":\"heavy\"}|400|platform.request.bad-value|/weight|platform.field.type.number",
                "{\"parts\":{}}        |400|platform.request.bad-value|/parts|platform.field.type.list",
                "{\"parts\":[{\"name\":\"a\",\"birth_date\":\"1.2.3\"}]}|400|platform.request.bad-value|/parts/0/birth_date|platform.field.type.date",
                "[]                    |400|platform.request.bad-value||platform.field.type.object",
                "{\"count\":1}         |400|platform.request.invalid|/kind|platform.field.not-null",
                "{\"kind\":\"SMALL\",\"parts\":[{\"name\":\" \"}]}|400|platform.request.invalid|/parts/0/name|platform.field.not-blank",
                "{\"kind\":\"SMALL\",\"parts\":[{\"name\":\"a\",\"birth_date\":\"2999-01-01\"}]}|400|platform.request.invalid|/parts/0/birth_date|platform.field.past",
                "{\"count\":13}        |409|test.trouble.late||",
                "``                    |400|platform.request.body-missing||",
            })
    void everyBodyThatCannotBeTakenIsExplained(String body, int status, String code, String pointer, String fieldCode) {
        var answer = given().contentType("application/json")
                .header("Accept-Language", "en")
                .body(body)
                .post(TROUBLES)
                .then();

        isProblem(answer, status, code);
        if (fieldCode != null) {
            answer.body("errors.pointer", hasItem(pointer == null ? "" : pointer))
                    .body("errors.code", hasItem(fieldCode));
        }
    }

    @Test
    void theAllowedValuesOfAnEnumAreListed() {
        given().contentType("application/json")
                .body("{\"kind\":\"HUGE\"}")
                .post(TROUBLES)
                .then()
                .body("errors[0].detail", equalTo("Sont permis : SMALL, LARGE."));
    }

    @Test
    void whatIsAbsentStaysAbsentAndNamesAreInSnakeCase() {
        given().contentType("application/json")
                .body("{\"kind\":\"SMALL\",\"seen_at\":\"2026-11-30T08:15:00Z\"}")
                .post(TROUBLES)
                .then()
                .statusCode(200)
                .body(equalTo("{\"kind\":\"SMALL\",\"seen_at\":\"2026-11-30T08:15:00Z\",\"parts\":[]}"));
    }

    @Test
    void aDocumentOverItsLimitIsRefusedByItsDeclaredLength() {
        var answer = given().contentType("application/json")
                .header("Accept-Language", "en")
                .body("\"" + "x".repeat(300_000) + "\"")
                .post(TROUBLES)
                .then();

        isProblem(answer, 413, "platform.request.too-large");
        answer.body("detail", containsString("256"));
    }

    @Test
    void aDocumentOfUndeclaredLengthIsCounted() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + TROUBLES))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() ->
                        new ByteArrayInputStream(("\"" + "x".repeat(300_000) + "\"").getBytes(StandardCharsets.UTF_8))))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("platform.request.too-large", "256");
        }
    }

    @Test
    void aLargeBodyThatIsRefusedStillGetsItsAnswer() {
        given().contentType("application/json")
                .body("x".repeat(20_000_000))
                .post(TROUBLES)
                .then()
                .statusCode(413);
    }

    @Test
    void anAddressOrHeadersTooLongAreRefusedWithAWord() {
        isProblem(
                given().header("Accept-Language", "en")
                        .get("/v1/troubles?q=" + "x".repeat(9_000))
                        .then(),
                414,
                "platform.request.uri-too-long");
        isProblem(
                given().header("Accept-Language", "en")
                        .header("X-Long", "x".repeat(20_000))
                        .get(TROUBLES)
                        .then(),
                431,
                "platform.request.headers-too-large");
    }

    @Test
    void theHealthDocumentTellsTheVersion() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'socle' }.data.version", equalTo("0.1.0"));
    }

    @Test
    void rowsMayBeLargerThanADocument() {
        given().contentType("text/csv")
                .body("x".repeat(300_000))
                .post(TROUBLES + "/rows")
                .then()
                .statusCode(200)
                .body(equalTo("300000"));
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource({
        "GET,    /nowhere,                     404, platform.path.unknown",
        "GET,    /v1/nowhere,                  404, platform.path.unknown",
        "GET,    /v1/troubles/1/2/3,           404, platform.path.unknown",
        "DELETE, /v1/troubles,                 405, platform.method.not-allowed",
        "GET,    /v1/troubles/not-an-id,       400, platform.request.bad-parameter",
        "GET,    /v1/troubles/" + UUID + "?limit=x, 400, platform.request.bad-parameter",
        "GET,    /v1/troubles/" + UUID + "?limit=900, 400, platform.request.invalid",
        "GET,    /v1/troubles/" + UUID + ",    409, test.trouble.late",
        "GET,    /v1/troubles/locked,          401, platform.token.missing",
        "GET,    /v1/troubles/crash,           500, platform.internal",
        "GET,    /problems/no/such,            404, platform.path.unknown",
    })
    void everyPathThatFailsIsExplained(String method, String path, int status, String code) {
        var answer =
                given().header("Accept-Language", "en").request(method, path).then();

        isProblem(answer, status, code);
    }

    @Test
    void aQueryParameterIsPointedAt() {
        given().get(TROUBLES + "/" + UUID + "?limit=900")
                .then()
                .body("errors[0].pointer", equalTo("query/limit"))
                .body("errors[0].code", equalTo("platform.field.max"))
                .body("errors[0].detail", equalTo("La valeur doit être d'au plus 500."));
    }

    @Test
    void otherMediaTypesAreRefused() {
        var answer = given().contentType("application/xml")
                .header("Accept-Language", "en")
                .body("<a/>")
                .post(TROUBLES)
                .then();

        isProblem(answer, 415, "platform.media-type.unsupported");
    }

    @Test
    void anAnswerNobodyAcceptsIsRefused() {
        var answer = given().accept("image/png")
                .contentType("application/json")
                .header("Accept-Language", "en")
                .body("{\"kind\":\"SMALL\"}")
                .post(TROUBLES)
                .then();

        isProblem(answer, 406, "platform.media-type.not-acceptable");
    }

    @Test
    void aResourceThatNamesNoMediaTypeNeverShowsItsInsides() {
        given().accept("text/html, */*;q=0.8")
                .get(TROUBLES + "/unnamed")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo("{\"name\":\"a\"}"));
        isProblem(
                given().accept("image/png")
                        .header("Accept-Language", "en")
                        .get(TROUBLES + "/unnamed")
                        .then(),
                406,
                "platform.media-type.not-acceptable");
    }

    @Test
    @TestSecurity(user = "awa", roles = "test:others:read")
    void aMissingPermissionIsDenied() {
        var answer = given().header("Accept-Language", "en")
                .get(TROUBLES + "/locked")
                .then();

        isProblem(answer, 403, "platform.access.denied");
    }

    @Test
    void anUnexpectedFailureTellsNothing() {
        given().get(TROUBLES + "/crash").then().statusCode(500).body(not(containsString("Fatou")));
    }

    @Test
    void theTraceAndTheCorrelationOfTheCallerAreKept() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("X-Correlation-Id", "case-7")
                .get(TROUBLES + "/crash")
                .then()
                .header("X-Correlation-Id", "case-7")
                .header("traceresponse", containsString("0af7651916cd43dd8448eb211c80319c"))
                .body("trace_id", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void aProblemTypeLeadsToItsPage() {
        given().header("Accept-Language", "en")
                .get("/problems/platform/token/missing")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<html lang=\"en\">"), containsString("Connectez-vous d&#39;abord"));
    }

    private static void isProblem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType(ProblemWriter.MEDIA_TYPE)
                .header("Content-Language", "en")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("http://localhost:8080/problems/" + code.replace('.', '/')))
                .body("title", not(equalTo(code)))
                .body("trace_id", matchesPattern("[0-9a-f]{32}"));
    }
}

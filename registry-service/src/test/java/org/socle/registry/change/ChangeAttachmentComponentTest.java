package org.socle.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.socle.registry.change.ChangeCalls.newField;
import static org.socle.registry.change.ChangeCalls.person;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ChangeAttachmentComponentTest {

    private static final RestAssuredConfig BINARY = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/pdf", ContentType.BINARY)
                    .encodeContentTypeAs("image/png", ContentType.BINARY)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    private static final byte[] PDF = "%PDF-1.7 a birth certificate".getBytes(StandardCharsets.US_ASCII);

    private final ChangeCalls calls = new ChangeCalls();

    @Inject
    AgroalDataSource dataSource;

    private String change = "";

    @BeforeEach
    void proposeAChange() {
        RegistryApi.loadTerritories();
        change = calls.corrects(person(calls.registered()), newField("occupation", "FARMER"))
                .path("id");
    }

    @Test
    void evidenceIsReadAsItCameAndNeverShownInAPage() {
        Response kept = attaches("application/pdf", "../Fatou's%20birth.PDF", PDF);
        kept.then()
                .statusCode(201)
                .body("name", equalTo("Fatou-s-birth.pdf"))
                .body("size", equalTo(PDF.length))
                .body("media_type", equalTo("application/pdf"));

        Response read = calls.supervisor.asks().get(attachment(kept));

        read.then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/pdf"))
                .header("Content-Disposition", startsWith("attachment;"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(read.asByteArray()).isEqualTo(PDF);
        calls.supervisor.asks().get("/v1/change-requests/" + change).then().body("attachments.id", contains((String)
                kept.path("id")));
    }

    @Test
    void whatAFileIsItsBytesSayAndNotItsSender() {
        attaches("image/png", "photo.png", "<html><script>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("code", equalTo("registry.change.attachment-unknown"));
        attaches("image/png", "photo.png", PDF)
                .then()
                .statusCode(201)
                .body("media_type", equalTo("application/pdf"))
                .body("name", equalTo("photo.pdf"));
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        attaches("application/pdf", "large.pdf", large)
                .then()
                .statusCode(413)
                .body("code", equalTo("registry.change.attachment-too-large"));
    }

    @Test
    void evidenceIsStoredSealed() throws Exception {
        attaches("application/pdf", "secret-name.pdf", PDF).then().statusCode(201);

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SELECT set_config('app.lo', '0', false), set_config('app.hi', '2147483647', false)");
            try (var rows = statement.executeQuery("""
                SELECT count(*) AS readable
                  FROM change_attachment
                 WHERE position('birth certificate'::bytea IN sealed) > 0 OR position('secret'::bytea IN name) > 0
                """)) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt("readable")).isZero();
            } finally {
                statement.execute("SELECT set_config('app.lo', '', false), set_config('app.hi', '', false)");
            }
        }
    }

    @Test
    void aDecidedChangeTakesNoEvidenceAndOthersSeeNone() {
        Response kept = attaches("application/pdf", "birth.pdf", PDF);
        calls.approves(change).then().statusCode(200);

        attaches("application/pdf", "late.pdf", PDF).then().statusCode(409);

        RegistryApi elsewhere = RegistryApi.as(TestToken.supervisor().in("SN-TH"));
        elsewhere.asks().get(attachment(kept)).then().statusCode(404);
    }

    private String attachment(Response kept) {
        return "/v1/change-requests/" + change + "/attachments/" + kept.path("id");
    }

    private Response attaches(String type, String name, byte[] bytes) {
        return calls.registrar
                .acts()
                .config(BINARY)
                .contentType(type)
                .urlEncodingEnabled(false)
                .body(bytes)
                .post("/v1/change-requests/" + change + "/attachments?name=" + name);
    }
}

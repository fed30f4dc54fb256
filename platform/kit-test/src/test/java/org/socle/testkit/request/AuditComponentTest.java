package org.socle.testkit.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AuditComponentTest {

    private static final TestToken AUDITOR = TestToken.of("auditor").may("platform:audit:read");

    @Inject
    AgroalDataSource dataSource;

    @Test
    void whoWroteAndWhoReadIsRecorded() {
        var id = write();
        given().header("Authorization", TestToken.registrar().named("reader").bearer())
                .get("/v1/notes");

        var entries = given().header("Authorization", AUDITOR.bearer())
                .queryParam("object", id)
                .get("/v1/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(entries.getList("items.action")).containsExactly("read", "written");
        assertThat(entries.getList("items.subject")).containsExactly("reader", "registrar");
        assertThat(entries.getList("items.kind")).containsOnly("note");
    }

    @Test
    void theTrailIsReadInPages() {
        write();
        write();

        var page = given().header("Authorization", AUDITOR.bearer())
                .queryParam("limit", 1)
                .get("/v1/audit-entries")
                .jsonPath();

        assertThat(page.getList("items")).hasSize(1);
        var next = given().header("Authorization", AUDITOR.bearer())
                .queryParam("limit", 1)
                .queryParam("cursor", page.getString("next"))
                .get("/v1/audit-entries")
                .jsonPath();
        assertThat(next.getLong("items[0].seq")).isLessThan(page.getLong("items[0].seq"));
    }

    @Test
    void onlyThoseWithThePermissionReadTheTrail() {
        assertProblem(
                given().header("Authorization", TestToken.registrar().bearer()).get("/v1/audit-entries"),
                "platform.access.denied",
                403);
        assertProblem(given().get("/v1/audit-entries"), "platform.token.missing", 401);
    }

    @Test
    void theApplicationCannotRewriteTheTrail() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM audit_entry"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("UPDATE audit_entry SET subject = 'nobody'"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static String write() {
        return given().header("Authorization", TestToken.registrar().bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("area", "SN-DK-01", "text", "audited"))
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

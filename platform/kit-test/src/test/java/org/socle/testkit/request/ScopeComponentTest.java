package org.socle.testkit.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ScopeComponentTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void aCallerSeesTheirOwnAreaAndWhatLiesInIt() {
        var text = write(TestToken.registrar().in("SN-DK"), "SN-DK-01");

        assertThat(seenBy("SN-DK")).contains(text);
        assertThat(seenBy("SN-DK-01")).contains(text);
        assertThat(seenBy("SN")).contains(text);
    }

    @Test
    void anotherRegionSeesNothingOfIt() {
        var text = write(TestToken.registrar().in("SN-DK"), "SN-DK-01");

        assertThat(seenBy("SN-TH")).doesNotContain(text);
    }

    @Test
    void aCallerWithoutAnAreaSeesNothing() {
        write(TestToken.registrar().in("SN-DK"), "SN-DK-01");

        assertThat(seenBy(null)).isEmpty();
        assertThat(seenBy("XX-UNKNOWN")).isEmpty();
    }

    @Test
    void nobodyWritesIntoAnotherArea() {
        var answer = post(TestToken.registrar().in("SN-TH"), "/v1/notes", "SN-DK-01", "planted");

        assertProblem(answer, "platform.internal", 500);
        assertThat(seenBy("SN")).doesNotContain("planted");
    }

    @Test
    void aRequestWithoutATokenSeesTheAreaItIsAbout() {
        var text = UUID.randomUUID().toString();

        var answer = given().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("area", "SN-DK-01", "text", text))
                .post("/v1/notes/anonymous");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(seenBy("SN-DK")).contains(text);
    }

    @Test
    void aConnectionFromThePoolRemembersNoScope() throws SQLException {
        seenBy("SN");

        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM note")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void theApplicationRoleCannotSwitchTheProtectionOff() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("ALTER TABLE note DISABLE ROW LEVEL SECURITY"))
                    .hasMessageContaining("owner");
        }
    }

    @Test
    void manyCallersAtOnceNeverSeeEachOthersArea() throws Exception {
        var dakar = write(TestToken.registrar().in("SN-DK"), "SN-DK-01");
        var thies = write(TestToken.registrar().in("SN-TH"), "SN-TH");

        List<Callable<Boolean>> readings = IntStream.range(0, 400)
                .<Callable<Boolean>>mapToObj(each -> () -> {
                    var inDakar = each % 2 == 0;
                    var seen = seenBy(inDakar ? "SN-DK" : "SN-TH");
                    return seen.contains(inDakar ? dakar : thies) && !seen.contains(inDakar ? thies : dakar);
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var reading : threads.invokeAll(readings)) {
                assertThat(reading.get()).isTrue();
            }
        }
    }

    private static String write(TestToken token, String area) {
        var text = UUID.randomUUID().toString();
        assertThat(post(token, "/v1/notes", area, text).statusCode()).isEqualTo(201);
        return text;
    }

    private static Response post(TestToken token, String path, String area, String text) {
        return given().header("Authorization", token.bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("area", area, "text", text))
                .post(path);
    }

    private static List<String> seenBy(@org.jspecify.annotations.Nullable String area) {
        return given().header("Authorization", TestToken.registrar().in(area).bearer())
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .extract()
                .path("text");
    }
}

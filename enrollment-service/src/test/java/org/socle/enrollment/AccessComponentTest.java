package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AccessComponentTest {

    private final Officer country = Officer.ofTheCountry();
    private final Officer thies = Officer.in("SN-TH");

    @Inject
    Registry registry;

    @Inject
    CleanSlate cleanSlate;

    @Inject
    ScopedWork scope;

    @Inject
    Sql sql;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
    }

    @Test
    void anotherRegionNeitherListsNorCountsNorReadsNorChangesAnEnrollment() {
        var programme = country.draftsForHouseholds("IMMEDIATE");
        country.opens(programme);
        registry.poorWithChild(Registry.DAKAR, 10);
        var enrollment = country.asks().get("/v1/enrollments").<String>path("items[0].id");

        thies.asks().get("/v1/enrollments").then().statusCode(200).body("items", hasSize(0));
        thies.asks().get("/v1/assessments").then().body("items", hasSize(0));
        thies.counts(programme).then().body("enrollments.enrolled", equalTo(0)).body("households_known", equalTo(0));
        assertProblem(thies.asks().get("/v1/enrollments/" + enrollment), "enrollment.enrollment.not-found", 404);
        assertProblem(
                thies.sends("{\"reason\": \"FRAUD\"}").post("/v1/enrollments/" + enrollment + "/exit"),
                "enrollment.enrollment.not-found",
                404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"household_view", "household_member_view", "person_view", "application", "enrollment"})
    void theDatabaseItselfHidesRowsOfOtherRegions(String table) {
        var programme = country.draftsForHouseholds("IMMEDIATE");
        country.opens(programme);
        registry.poorWithChild(Registry.DAKAR, 10);

        assertThat(rows(table, TerritoryScope.WHOLE)).isPositive();
        assertThat(rows(table, new TerritoryScope(2_000, 2_999))).isZero();
    }

    @Test
    void aPlaceFreedInOneRegionGoesToWhoWaitsInAnother() {
        var programme = country.draftsForHouseholds("IMMEDIATE");
        country.gives(programme, "SN", 1);
        country.opens(programme);
        registry.poorWithChild(Registry.THIES, 30);
        var waiting = registry.poorWithChild(Registry.DAKAR, 10);
        var leaving = thies.asks().get("/v1/enrollments").<String>path("items[0].id");

        thies.sends("{\"reason\": \"GRADUATED\"}")
                .post("/v1/enrollments/" + leaving + "/exit")
                .then()
                .statusCode(200);

        country.asks()
                .get("/v1/enrollments?state=ENROLLED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].beneficiary.id", equalTo(waiting.id()));
    }

    @Test
    void everyLookAtAnEnrollmentIsNoted() {
        var programme = country.draftsForHouseholds("IMMEDIATE");
        country.opens(programme);
        registry.poorWithChild(Registry.DAKAR, 10);
        var enrollment = country.asks().get("/v1/enrollments").<String>path("items[0].id");

        country.asks().get("/v1/enrollments/" + enrollment).then().statusCode(200);

        assertThat(scope.call(
                        TerritoryScope.WHOLE,
                        () -> sql.of(
                                        "SELECT action FROM audit_entry WHERE :id = ANY (object_ids) AND kind = 'enrollment'")
                                .with("id", enrollment)
                                .list(row -> row.text("action"))))
                .containsExactly("read", "read");
    }

    @Test
    void whoeverMayNothingIsRefusedEverywhere() {
        var nobody = new Officer(TestToken.of("nobody").mayNothing().in("SN"));
        var paths = List.of("/v1/programmes", "/v1/enrollments", "/v1/assessments", "/v1/facts");

        assertThat(paths).allSatisfy(path -> assertProblem(nobody.asks().get(path), "platform.access.denied", 403));
    }

    @Test
    void whoeverMayOnlyReadDraftsNoProgramme() {
        var reader = new Officer(TestToken.of("reader").in("SN"));

        assertProblem(reader.sends("""
                        {"code": "CASH", "name": {"fr": "Bourse", "en": "Grant"}, "unit": "HOUSEHOLD"}""").post("/v1/programmes"), "platform.access.denied", 403);
    }

    private long rows(String table, TerritoryScope area) {
        return scope.call(
                area,
                () -> sql.of("SELECT count(*) AS number FROM " + table)
                        .first(row -> row.number("number"))
                        .orElse(0L));
    }
}

package org.socle.registry.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.directory.DirectoryCalls.closes;
import static org.socle.registry.directory.DirectoryCalls.puts;
import static org.socle.registry.directory.DirectoryCalls.seat;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class DirectorySeatComponentTest {

    private static final String PATH = "/v1/committee-seats";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi adminOfDakar =
            RegistryApi.as(TestToken.administrator().in("SN-DK"));
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi auditor =
            RegistryApi.as(TestToken.of("auditor").may("platform:audit:read").in("SN"));

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aSeatIsCreatedFreeThenHeldThenClosed() {
        var created = creates(admin, "TARGETING", "CIVIL_SOCIETY", "SN-DK-01", "");
        String id = created.path("id");

        var held = puts(
                admin,
                PATH + "/" + id,
                created.header("ETag"),
                seat("TARGETING", "CIVIL_SOCIETY", "SN-DK-01", "awa.ndiaye"));

        created.then()
                .statusCode(201)
                .header("Location", endsWith(PATH + "/" + id))
                .body("holder", nullValue());
        held.then().statusCode(200).header("ETag", equalTo("\"2\"")).body("holder", equalTo("awa.ndiaye"));
        closes(admin, PATH + "/" + id).then().body("closed_at", notNullValue()).body("from", equalTo("2026-11-22"));
        closes(admin, PATH + "/" + id).then().header("ETag", equalTo("\"3\""));
        assertProblem(
                puts(admin, PATH + "/" + id, "\"3\"", seat("TARGETING", "CIVIL_SOCIETY", "SN-DK-01", "")),
                "registry.committee-seat.closed",
                409);
        auditor.asks()
                .get("/v1/audit-entries?object=" + id)
                .then()
                .body("items.action", contains("closed", "changed", "created"));
    }

    @Test
    void aCommitteeHasOneChairAtATime() {
        var first = creates(admin, "CHILD_PROTECTION", "CHAIR", "SN-DK-03", "awa.ndiaye");

        assertProblem(
                creates(admin, "CHILD_PROTECTION", "CHAIR", "SN-DK-03", "moussa.fall"),
                "registry.committee-seat.chair-taken",
                409);
        assertProblem(
                admin.acts()
                        .body(seat("CHILD_PROTECTION", "CHAIR", "SN-DK-03", ""))
                        .post(PATH + "?validate_only=true"),
                "registry.committee-seat.chair-taken",
                409);
        creates(admin, "CHILD_PROTECTION", "MEMBER", "SN-DK-03", "a.ba").then().statusCode(201);
        creates(admin, "CHILD_PROTECTION", "MEMBER", "SN-DK-03", "b.ba").then().statusCode(201);
        creates(admin, "TARGETING", "CHAIR", "SN-DK-03", "c.ba").then().statusCode(201);
        closes(admin, PATH + "/" + first.path("id"));
        creates(admin, "CHILD_PROTECTION", "CHAIR", "SN-DK-03", "moussa.fall")
                .then()
                .statusCode(201);
    }

    @Test
    void whichSeatItIsNeverChanges() {
        var created = creates(admin, "CONCERTATION", "MEMBER", "SN-DK-01", "");
        var path = PATH + "/" + created.path("id");

        for (var other : new String[][] {
            {"/committee", seat("TARGETING", "MEMBER", "SN-DK-01", "")},
            {"/role", seat("CONCERTATION", "OBSERVER", "SN-DK-01", "")},
            {"/territory", seat("CONCERTATION", "MEMBER", "SN-TH", "")}
        }) {
            assertProblem(
                    puts(admin, path, "\"1\"", other[1]),
                    "platform.request.invalid",
                    400,
                    other[0],
                    "registry.directory.fixed");
        }
    }

    @Test
    void seatsOfAnotherRegionDoNotExist() {
        String inThies =
                creates(admin, "WATCH_CELL", "SECRETARY", "SN-TH", "fatou.sow").path("id");
        String inDakar = creates(adminOfDakar, "WATCH_CELL", "SECRETARY", "SN-DK", "ali.ka")
                .path("id");

        assertProblem(registrar.asks().get(PATH + "/" + inThies), "registry.committee-seat.not-found", 404);
        assertProblem(closes(adminOfDakar, PATH + "/" + inThies), "registry.committee-seat.not-found", 404);
        registrar
                .asks()
                .get(PATH + "?limit=500")
                .then()
                .body("items.id", hasItem(inDakar))
                .body("items.id", not(hasItem(inThies)));
        assertProblem(
                creates(adminOfDakar, "WATCH_CELL", "MEMBER", "SN-TH", ""),
                "platform.request.invalid",
                400,
                "/territory",
                "registry.directory.territory-outside");
    }

    @Test
    void theListIsCutByAreaCommitteeHolderAndWhetherASeatIsFree() {
        String free =
                creates(admin, "SOCIAL_PROTECTION", "MEMBER", "SN-DK-01", "").path("id");
        String held = creates(admin, "SOCIAL_PROTECTION", "MEMBER", "SN-DK-01", "only.here")
                .path("id");

        registrar
                .asks()
                .get(PATH + "?territory=SN-DK-01&committee=SOCIAL_PROTECTION&free=true&limit=500")
                .then()
                .body("items.id", hasItem(free))
                .body("items.id", not(hasItem(held)))
                .body("items.committee", everyItem(equalTo("SOCIAL_PROTECTION")));
        registrar.asks().get(PATH + "?holder=only.here").then().body("items.id", contains(held));
    }

    @Test
    void aSeatIsNotLeftBeforeItIsTaken() {
        var body = seat("TARGETING", "MEMBER", "SN-DK-01", "").replace("}", ", \"to\": \"2026-11-21\"}");

        assertProblem(
                admin.acts().body(body).post(PATH),
                "platform.request.invalid",
                400,
                "/to",
                "registry.committee-seat.ends-before-start");
        admin.acts()
                .body(body.replace("2026-11-21", "2026-11-22"))
                .post(PATH + "?validate_only=true")
                .then()
                .statusCode(200)
                .body("id", nullValue());
    }

    private static Response creates(RegistryApi who, String committee, String role, String territory, String holder) {
        return who.acts().body(seat(committee, role, territory, holder)).post(PATH);
    }
}

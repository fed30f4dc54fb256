package org.socle.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.directory.DirectoryCalls.accessPoint;
import static org.socle.registry.directory.DirectoryCalls.anyCode;
import static org.socle.registry.directory.DirectoryCalls.closes;
import static org.socle.registry.directory.DirectoryCalls.puts;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AccessPointComponentTest {

    private static final String PATH = "/v1/access-points";
    private static final String REGISTRATION = "\"REGISTRATION\"";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi adminOfDakar =
            RegistryApi.as(TestToken.administrator().in("SN-DK"));
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void anAccessPointIsOpenedWithItsServicesHoursAndAccessibility() {
        var code = anyCode();

        var opened = admin.acts().body("""
                        {"code": "%s", "name": "Mairie", "territory": "SN-DK-01", "services": ["UPDATE", "REGISTRATION"],
                         "accessibility": ["SIGN_LANGUAGE", "RAMP"],
                         "hours": [{"day": "TUESDAY", "opens": "08:30", "closes": "12:30"},
                                   {"day": "MONDAY", "opens": "14:00", "closes": "17:00"},
                                   {"day": "MONDAY", "opens": "08:30", "closes": "12:30"}]}""".formatted(code)).post(PATH);

        String id = opened.path("id");
        opened.then().statusCode(201).header("Location", endsWith(PATH + "/" + id));
        registrar
                .asks()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("territory", equalTo("SN-DK-01"))
                .body("point", nullValue())
                .body("services", contains("REGISTRATION", "UPDATE"))
                .body("accessibility", contains("RAMP", "SIGN_LANGUAGE"))
                .body("hours", hasSize(3))
                .body("hours.find { it.day == 'TUESDAY' }.opens", equalTo("08:30"));
    }

    @Test
    void aChangeReplacesEverythingButTheCode() {
        var code = anyCode();
        var opened = opens(admin, code, "SN-DK-01", 14.69, -17.44, "\"UPDATE\", \"REGISTRATION\"");
        var path = PATH + "/" + opened.path("id");

        var moved = puts(
                admin,
                path,
                opened.header("ETag"),
                accessPoint(code, "SN-TH", 14.79, -16.93, "\"UPDATE\", \"PAYMENT\""));

        moved.then().statusCode(200).header("ETag", equalTo("\"2\""));
        registrar
                .asks()
                .get(path)
                .then()
                .body("territory", equalTo("SN-TH"))
                .body("services", contains("UPDATE", "PAYMENT"))
                .body("point.latitude", equalTo(14.79f));
        assertProblem(
                puts(admin, path, opened.header("ETag"), accessPoint(code, "SN-TH", 14, -16, REGISTRATION)),
                "platform.version.stale",
                412);
        assertProblem(
                puts(admin, path, "\"2\"", accessPoint(anyCode(), "SN-TH", 14, -16, REGISTRATION)),
                "platform.request.invalid",
                400,
                "/code",
                "registry.directory.fixed");
    }

    @Test
    void theNearestComeFirstWithTheirDistanceInMetres() {
        // Far out in the Atlantic, where no other test opens anything.
        var here = opens(admin, anyCode(), "SN-DK-01", 0.0, -30.0, REGISTRATION);
        var near = opens(admin, anyCode(), "SN-DK-01", 0.01, -30.0, "\"REGISTRATION\", \"PAYMENT\"");
        var far = opens(admin, anyCode(), "SN-DK-01", 0.0, -29.0, "\"REGISTRATION\", \"PAYMENT\"");
        var closed = opens(admin, anyCode(), "SN-DK-01", 0.001, -30.0, REGISTRATION);
        closes(admin, PATH + "/" + closed.path("id"));

        var found = registrar.asks().get(PATH + "?near=0,-30&services=REGISTRATION&limit=3");

        found.then()
                .statusCode(200)
                .body("items.id", contains(here.<String>path("id"), near.<String>path("id"), far.<String>path("id")))
                .body("items.distance_m", contains(0, 1112, 111195));
        registrar
                .asks()
                .get(PATH + "?near=0,-30&services=PAYMENT,REGISTRATION&limit=1")
                .then()
                .body("items.id", contains(near.<String>path("id")));
    }

    @Test
    void theNearestAreReadPageByPageInOneOrder() {
        var first = opens(admin, anyCode(), "SN-DK-01", -40.0, -30.0, REGISTRATION);
        var second = opens(admin, anyCode(), "SN-DK-01", -40.0, -30.0, REGISTRATION);
        var third = opens(admin, anyCode(), "SN-DK-01", -40.1, -30.0, REGISTRATION);

        var page = registrar.asks().get(PATH + "?near=-40,-30&limit=1");
        var next =
                registrar.asks().queryParam("cursor", page.<String>path("next")).get(PATH + "?near=-40,-30&limit=2");

        page.then().body("items.id", contains(first.<String>path("id")));
        next.then().body("items.id", contains(second.<String>path("id"), third.<String>path("id")));
        assertProblem(
                registrar.asks().queryParam("cursor", page.<String>path("next")).get(PATH),
                "platform.cursor.invalid",
                400);
        String listed = registrar.asks().get(PATH + "?limit=1").path("next");
        assertProblem(
                registrar.asks().queryParam("cursor", listed).get(PATH + "?near=-40,-30"),
                "platform.cursor.invalid",
                400);
    }

    @Test
    void theListIsCutByAreaAndServices() {
        String inDakar = opens(admin, anyCode(), "SN-DK-03", 14.75, -17.4, "\"REFERRAL\"")
                .path("id");
        String inThies = opens(admin, anyCode(), "SN-TH", 14.79, -16.9, "\"REFERRAL\", \"PAYMENT\"")
                .path("id");

        registrar
                .asks()
                .get(PATH + "?territory=SN-DK&services=REFERRAL&limit=500")
                .then()
                .body("items.id", hasItem(inDakar))
                .body("items.id", not(hasItem(inThies)));
        registrar
                .asks()
                .get(PATH + "?services=REFERRAL,PAYMENT&limit=500")
                .then()
                .body("items.id", hasItem(inThies))
                .body("items.id", not(hasItem(inDakar)));
        assertProblem(registrar.asks().get(PATH + "?territory=SN-XX"), "registry.territory.not-found", 404);
    }

    @Test
    void anAdministratorWritesInTheirOwnTerritoryOnly() {
        assertProblem(
                opens(adminOfDakar, anyCode(), "SN-TH", 14.79, -16.9, REGISTRATION),
                "platform.request.invalid",
                400,
                "/territory",
                "registry.directory.territory-outside");
        assertProblem(
                opens(admin, anyCode(), "SN-XX", 14.79, -16.9, REGISTRATION),
                "platform.request.invalid",
                400,
                "/territory",
                "registry.directory.territory-unknown");
        var code = anyCode();
        var inThies = opens(admin, code, "SN-TH", 14.79, -16.9, REGISTRATION);
        var path = PATH + "/" + inThies.path("id");
        assertProblem(closes(adminOfDakar, path), "registry.directory.outside-territory", 403);
        assertProblem(
                puts(adminOfDakar, path, "\"1\"", accessPoint(code, "SN-DK", 14.79, -16.9, REGISTRATION)),
                "registry.directory.outside-territory",
                403);
        assertProblem(
                opens(registrar, anyCode(), "SN-DK-01", 14.79, -16.9, REGISTRATION), "platform.access.denied", 403);
    }

    @Test
    void whatCannotBeIsRefusedWithItsReason() {
        var code = anyCode();
        opens(admin, code, "SN-DK-01", 14.69, -17.44, REGISTRATION).then().statusCode(201);

        assertProblem(
                opens(admin, code, "SN-DK-01", 14.69, -17.44, REGISTRATION), "registry.access-point.code-taken", 409);
        opens(admin, anyCode(), "SN-DK-01", 90.5, -17.44, REGISTRATION)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/point/latitude"));
        opens(admin, anyCode(), "SN-DK-01", 14.69, -17.44, "").then().statusCode(400);
        assertProblem(
                withHours("08:30", "08:30", "14:00", "17:00"),
                "platform.request.invalid",
                400,
                "/hours/0/closes",
                "registry.access-point.hours-reversed");
        assertProblem(
                withHours("08:30", "14:30", "14:00", "17:00"),
                "platform.request.invalid",
                400,
                "/hours/1",
                "registry.access-point.hours-overlap");
        assertProblem(
                registrar.asks().get(PATH + "?near=91,0"),
                "platform.request.invalid",
                400,
                "query/near",
                "registry.access-point.near-unreadable");
        assertProblem(registrar.asks().get(PATH + "?near=Dakar"), "platform.request.invalid", 400);
        assertProblem(
                registrar.asks().get(PATH + "?services=TEA"),
                "platform.request.invalid",
                400,
                "query/services",
                "registry.access-point.service-unknown");
        assertProblem(registrar.asks().get(PATH + "/acp_1"), "registry.access-point.not-found", 404);
    }

    @Test
    void whatIsClosedIsReadButNotFoundNorChanged() {
        var code = anyCode();
        String id = opens(admin, code, "SN-DK-01", 14.69, -17.44, REGISTRATION).path("id");

        var closed = closes(admin, PATH + "/" + id);

        closed.then().statusCode(200).body("closed_at", notNullValue());
        closes(admin, PATH + "/" + id).then().header("ETag", equalTo("\"2\""));
        registrar.asks().get(PATH + "/" + id).then().statusCode(200);
        registrar.asks().get(PATH + "?limit=500").then().body("items.id", not(hasItem(id)));
        registrar.asks().get(PATH + "?include_closed=true&limit=500").then().body("items.id", hasItem(id));
        assertProblem(
                puts(admin, PATH + "/" + id, "\"2\"", accessPoint(code, "SN-DK-01", 14, -17, REGISTRATION)),
                "registry.access-point.closed",
                409);
    }

    @Test
    void aRehearsalKeepsNothing() {
        var code = anyCode();

        var rehearsed = admin.acts()
                .body(accessPoint(code, "SN-DK-01", 14.69, -17.44, REGISTRATION))
                .post(PATH + "?validate_only=true");

        rehearsed.then().statusCode(200).body("id", nullValue()).body("code", equalTo(code));
        assertThat(opens(admin, code, "SN-DK-01", 14.69, -17.44, REGISTRATION).statusCode())
                .isEqualTo(201);
    }

    private Response withHours(String opens, String closes, String again, String late) {
        return admin.acts()
                .body("""
                        {"code": "%s", "name": "Mairie", "territory": "SN-DK-01", "services": ["UPDATE"],
                         "hours": [{"day": "MONDAY", "opens": "%s", "closes": "%s"},
                                   {"day": "MONDAY", "opens": "%s", "closes": "%s"}]}""".formatted(anyCode(), opens, closes, again, late))
                .post(PATH);
    }

    private static Response opens(
            RegistryApi who, String code, String territory, double latitude, double longitude, String services) {
        return who.acts()
                .body(accessPoint(code, territory, latitude, longitude, services))
                .post(PATH);
    }
}

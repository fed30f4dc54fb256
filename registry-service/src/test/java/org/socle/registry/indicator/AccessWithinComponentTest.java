package org.socle.registry.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.SeededRegister;
import org.socle.registry.SeededRegister.Alike;
import org.socle.testkit.identity.TestToken;

/** Access points in the open sea, where no other test opens any. */
@QuarkusTest
class AccessWithinComponentTest {

    private static final String COMMUNE = "SN-SE-02-01";
    private static final double KM_OF_LATITUDE = 111.195_080;
    private static final String NOBODYS_POINT = "acp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I2_householdsWithinReachOfAnOpenAccessPointAreCountedAmongThoseWithAPoint() {
        opened(-30, -20);
        String closed = opened(-32, -20);
        admin.acts()
                .body("")
                .post("/v1/access-points/" + closed + "/closure")
                .then()
                .statusCode(200);
        livesAt(6, -30 + 4.9 / KM_OF_LATITUDE);
        livesAt(7, -30 - 5.1 / KM_OF_LATITUDE);
        livesAt(5, -32);
        register().households(2, Alike.in(COMMUNE));

        JsonPath five = within(5);
        JsonPath six = within(6);

        assertThat(five.getString("items[0].area")).isEqualTo(COMMUNE);
        assertThat(five.getInt("items[0].numerator")).isEqualTo(6);
        assertThat(five.getInt("items[0].denominator")).isEqualTo(18);
        assertThat(five.getFloat("items[0].value")).isEqualTo(0.333333f);
        assertThat(five.getInt("items[0].unknown")).isEqualTo(2);
        assertThat(six.getInt("items[0].numerator")).isEqualTo(13);
    }

    @Test
    void I2_aRegistrationKeepsWhereAndHowItWasCollected() {
        String point = opened(-34, -20);
        Response registered = registrar
                .acts()
                .body(SampleHousehold.any()
                        .with("\"access_point_id\": \"%s\", \"channel\": \"ACCESS_POINT\"".formatted(point))
                        .json())
                .post("/v1/households");
        registered.then().statusCode(201);
        String household = registered.path("id");
        Response added = registrar
                .acts()
                .body("""
                        {"consent": {"given": true, "date": "2026-11-02"}, "channel": "HOME_VISIT",
                         "member": {"relationship": "CHILD", "given_names": "%s", "family_name": "%s", "sex": "FEMALE",
                                    "birth_date": "2026-10-21"}}
                        """.formatted(anyName(), anyName()))
                .post("/v1/households/" + household + "/members");
        added.then().statusCode(201);

        assertThat(stamps("household_id = '" + uuid(household) + "'"))
                .containsExactly(uuid(point) + " ACCESS_POINT", "none HOME_VISIT");
    }

    @Test
    void I2_everyRowOfAPushKeepsWhereAndHowItWasCollected() {
        String point = opened(-36, -20);
        RegistryApi ngo = RegistryApi.as(TestToken.ngo());
        Response pushed = pushes(ngo, "&access_point_id=" + point + "&channel=MOBILE_TEAM");
        pushed.then().statusCode(202);
        ngo.ended(pushed.path("operation_id"));

        assertThat(stamps("access_point_id = '" + uuid(point) + "'")).containsExactly(uuid(point) + " MOBILE_TEAM");
    }

    @Test
    void I2_anUnknownAccessPointIsRefused() {
        String body = SampleHousehold.any()
                .with("\"access_point_id\": \"%s\"".formatted(NOBODYS_POINT))
                .json();

        refused(registrar.acts().body(body).post("/v1/households"), "/access_point_id");
        refused(registrar.acts().body(body).post("/v1/households?validate_only=true"), "/access_point_id");
        RegistryApi ngo = RegistryApi.as(TestToken.ngo());
        refused(pushes(ngo, "&access_point_id=" + NOBODYS_POINT), "query/access_point_id");
        refused(pushes(ngo, "&access_point_id=nothing"), "query/access_point_id");
    }

    private static void refused(Response response, String pointer) {
        assertProblem(response, "platform.request.invalid", 400, pointer, "registry.access-point.unknown");
    }

    private JsonPath within(int km) {
        Response answer =
                admin.asks().get("/v1/indicators/access-within/values?territory=SN-SE-02&level=COMMUNE&km=" + km);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private void livesAt(int households, double latitude) {
        List<UUID> ids = register().households(households, Alike.in(COMMUNE));
        scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        INSERT INTO household_profile (household_id, territory_no, latitude, longitude, shocks)
                        SELECT id, territory_no, :latitude, -20, '{}' FROM household WHERE id = ANY (:ids)
                        """)
                        .with("latitude", latitude)
                        .withArray("ids", "uuid", ids)
                        .update());
    }

    private List<String> stamps(String where) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of(
                                "SELECT coalesce(access_point_id::text, 'none') AS point, channel FROM source_record WHERE "
                                        + where + " ORDER BY recorded_at, id")
                        .list(row -> row.text("point") + " " + row.text("channel")));
    }

    private String opened(double latitude, double longitude) {
        String code = "T-" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        return admin.acts()
                .body("""
                        {"code": "%s", "name": "Mairie", "territory": "SN-SE", "services": ["PAYMENT"],
                         "point": {"latitude": %s, "longitude": %s}}
                        """.formatted(code.toUpperCase(Locale.ROOT), latitude, longitude))
                .post("/v1/access-points")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response pushes(RegistryApi ngo, String query) {
        String reference = anyName();
        String list = """
                household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,consent,consent_date
                %s,%s-1,head,%s,%s,F,1987-03,SN-DK-03-01,yes,2026-11-02
                """.formatted(reference, reference, anyName(), anyName());
        return ngo.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?source=test&reference=" + reference + query);
    }

    private SeededRegister register() {
        return new SeededRegister(sql, scoped);
    }

    private static String uuid(String id) {
        String hex = id.substring(id.indexOf('_') + 1);
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }
}

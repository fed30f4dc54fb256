package org.socle.registry.provenance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** Where a registration came from, as answers and lists show it. */
@QuarkusTest
class ProvenanceComponentTest {

    private static final String COMMUNE = "SN-TC-01-01";

    private final RegistryApi ministry = RegistryApi.as(TestToken.ministry());
    private final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor().in("SN"));

    private String accessPoint = "";
    private String household = "";
    private String person = "";

    @BeforeEach
    void registerAtAnAccessPoint() {
        RegistryApi.loadTerritories();
        accessPoint = RegistryApi.as(TestToken.administrator())
                .acts()
                .body("""
                        {"code": "T-%s", "name": "Mairie", "territory": "%s", "services": ["REGISTRATION"],
                         "point": {"latitude": 13.77, "longitude": -13.67}}
                        """.formatted(
                                Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                                        .toUpperCase(Locale.ROOT),
                                COMMUNE))
                .post("/v1/access-points")
                .path("id");
        Response registered = ministry.acts()
                .body(SampleHousehold.any()
                        .in(COMMUNE)
                        .with("\"access_point_id\": \"" + accessPoint + "\", \"channel\": \"ACCESS_POINT\"")
                        .json())
                .post("/v1/households");
        registered.then().statusCode(201);
        household = registered.path("id");
        person = registered.path("members[0].id");
    }

    @Test
    void aHouseholdAndItsMembersSayWhereTheyWereRegistered() {
        for (String path : new String[] {household(), person()}) {
            ministry.asks()
                    .get(path)
                    .then()
                    .body("registered_by.organisation", equalTo("MINISTRY-DEMO"))
                    .body("registered_by.access_point_id", equalTo(accessPoint))
                    .body("registered_by.channel", equalTo("ACCESS_POINT"));
        }
    }

    @Test
    void whoTypedItInIsShownToThoseWhoLookAfterIdentities() {
        for (String path : new String[] {household(), person()}) {
            ministry.asks().get(path).then().body("registered_by.operator", nullValue());
            supervisor.asks().get(path).then().body("registered_by.operator", equalTo("demo-ministry"));
        }
    }

    @Test
    void thePastDoesNotSay() {
        String now = Clock.systemUTC().instant().toString();

        supervisor
                .asks()
                .get(household() + "?as_of=" + now)
                .then()
                .statusCode(200)
                .body("registered_by", nullValue());
    }

    @Test
    void aLaterMemberLeavesTheHouseholdWithItsOrigin() {
        Response joined = RegistryApi.as(TestToken.supervisor().in("SN"))
                .acts()
                .body("""
                        {"member": %s, "consent": {"given": true, "date": "2026-11-02"}, "channel": "HOME_VISIT"}
                        """.formatted(SampleHousehold.member(
                        "CHILD", SampleHousehold.anyName(), SampleHousehold.anyName(), "MALE", "2020-02-03")))
                .post(household() + "/members");
        joined.then().statusCode(201);

        supervisor.asks().get(household()).then().body("registered_by.channel", equalTo("ACCESS_POINT"));
        supervisor
                .asks()
                .get("/v1/persons/" + joined.path("members[0].id"))
                .then()
                .body("registered_by.channel", equalTo("HOME_VISIT"));
    }

    @Test
    void theListIsCutByWhereHouseholdsCameFrom() {
        var list = "/v1/households?territory=" + COMMUNE + "&limit=500";

        listed(list + "&access_point=" + accessPoint).then().body("items.id", contains(household));
        listed(list + "&access_point=" + accessPoint + "&channel=ACCESS_POINT&organisation=MINISTRY-DEMO")
                .then()
                .body("items.id", contains(household));
        listed(list + "&access_point=" + accessPoint + "&channel=PHONE").then().body("items", hasSize(0));
        listed(list + "&organisation=MINISTRY-DEMO&sort=POOREST_FIRST").then().body("items.id", hasItem(household));
        listed(list + "&organisation=NGO-DEMO").then().body("items.id", not(hasItem(household)));
        assertProblem(
                listed("/v1/households?access_point=acp_x"),
                "platform.request.invalid",
                400,
                "query/access_point",
                "registry.access-point.unknown");
    }

    private Response listed(String path) {
        return ministry.asks().get(path);
    }

    private String household() {
        return "/v1/households/" + household;
    }

    private String person() {
        return "/v1/persons/" + person;
    }
}

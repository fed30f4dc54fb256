package org.socle.grievance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.socle.contracts.registry.TerritoryDefinedV1;
import org.socle.contracts.registry.TerritoryLevel;
import org.socle.kit.territory.FollowTerritories;
import org.socle.testkit.event.IncomingEvents;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

/** What the component tests of this service share: two regions and the people who work there. */
public abstract class GrievanceComponent {

    protected static final String DAKAR_COMMUNE = "SN-DK-01-01";
    protected static final String THIES_COMMUNE = "SN-TH-01-01";
    protected static final String THIES_VILLAGE = "SN-TH-01-01-01";
    protected static final TestToken THIES_CELL = TestToken.watchCell("SN-TH").named("watch-cell-thies");
    protected static final TestToken DAKAR_CELL = TestToken.watchCell("SN-DK").named("watch-cell-dakar");
    protected static final TestToken OFFICER =
            TestToken.watchCell("SN").named("grievance-officer").may("grievance:sensitive-alerts:read");

    private static boolean territoriesTold;

    @Inject
    protected IncomingEvents incoming;

    @Inject
    protected ToldEvents told;

    @Inject
    protected Clock clock;

    @BeforeEach
    void tellTerritories() {
        if (territoriesTold) {
            return;
        }
        territory("SN", null, TerritoryLevel.COUNTRY, 0, 999_999);
        territory("SN-DK", "SN", TerritoryLevel.REGION, 10_000, 19_999);
        territory("SN-DK-01", "SN-DK", TerritoryLevel.DEPARTMENT, 10_100, 10_199);
        territory(DAKAR_COMMUNE, "SN-DK-01", TerritoryLevel.COMMUNE, 10_110, 10_119);
        territory("SN-TH", "SN", TerritoryLevel.REGION, 20_000, 29_999);
        territory("SN-TH-01", "SN-TH", TerritoryLevel.DEPARTMENT, 20_100, 20_199);
        territory(THIES_COMMUNE, "SN-TH-01", TerritoryLevel.COMMUNE, 20_110, 20_119);
        territory(THIES_VILLAGE, THIES_COMMUNE, TerritoryLevel.VILLAGE, 20_111, 20_111);
        territoriesTold = true;
    }

    protected static Response raise(String territory, String barrier) {
        return raise(alertBody(territory, barrier, "Le guichet est fermé depuis trois semaines."));
    }

    protected static Response raise(String body) {
        return anybody().body(body).post("/v1/alerts");
    }

    /** Raises an alert and gives its tracking code. */
    protected static String raisedCode(String territory, String barrier) {
        return raise(territory, barrier).then().statusCode(201).extract().path("tracking_code");
    }

    /** The id of the only alert with this text, as an officer finds it. */
    protected static String idOfNewest(TestToken who) {
        List<String> ids = as(who).get("/v1/alerts?limit=500").path("items.id");
        return ids.getLast();
    }

    protected static String alertBody(String territory, String barrier, String text) {
        return """
                {"territory_code": "%s", "barrier": "%s", "text": "%s"}
                """.formatted(territory, barrier, text);
    }

    protected static Response follow(String code) {
        return follow(code, anyAddress());
    }

    protected static Response follow(String code, String address) {
        return given().header("Accept-Language", "en")
                .header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body("{\"code\": \"%s\"}".formatted(code))
                .post("/v1/alert-follow-ups");
    }

    protected static Response move(TestToken who, String id, String move, String body) {
        return as(who).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/alerts/" + id + "/" + move);
    }

    /** Somebody without an account, from an address nobody else uses. */
    protected static RequestSpecification anybody() {
        return given().header("Accept-Language", "en")
                .header("X-Forwarded-For", anyAddress())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }

    protected static RequestSpecification as(TestToken token) {
        return given().header("Authorization", token.bearer()).header("Accept-Language", "en");
    }

    protected static String anyAddress() {
        var random = ThreadLocalRandom.current();
        return "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }

    private void territory(String code, @Nullable String parent, TerritoryLevel level, int lo, int hi) {
        incoming.send(FollowTerritories.CHANNEL, new TerritoryDefinedV1(code, parent, level, code, lo, hi));
    }
}

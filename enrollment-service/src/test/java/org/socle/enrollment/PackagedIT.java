package org.socle.enrollment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socle.kit.territory.FollowTerritories;

/** The jar as it is shipped, on an empty database, with no Kafka near. */
@QuarkusIntegrationTest
@TestProfile(PackagedIT.WithoutKafka.class)
class PackagedIT {

    private final Officer officer = Officer.ofTheCountry();

    @Test
    void itStartsOnAnEmptyDatabase() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void itDraftsAProgrammeAndChecksItsRule() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");

        officer.asks()
                .get("/v1/programmes/" + programme + "/rule-versions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].criteria", hasSize(2));
    }

    @Test
    void itAsksForAToken() {
        assertProblem(given().get("/v1/programmes"), "platform.token.missing", 401);
    }

    /** No event comes in or goes out. */
    public static final class WithoutKafka implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.incoming." + Channels.HOUSEHOLD_EVENTS + ".enabled", "false",
                    "mp.messaging.incoming." + Channels.PERSON_EVENTS + ".enabled", "false",
                    "mp.messaging.incoming." + FollowTerritories.CHANNEL + ".enabled", "false");
        }
    }
}

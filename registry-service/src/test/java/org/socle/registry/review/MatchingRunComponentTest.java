package org.socle.registry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyPhone;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

/** Two who were registered as different people, until a correction made them alike. */
@QuarkusTest
class MatchingRunComponentTest {

    private static final String HEADER = "household_ref,person_ref,relationship,given_names,family_name,sex,"
            + "birth_date,phone,commune_code,consent,consent_date\n";

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor());
    private final String given = anyName();
    private final String family = anyName();
    private final String born = anyDay();
    private final String phone = anyPhone();

    @BeforeEach
    void registerTwoWhoBecomeAlike() {
        RegistryApi.loadTerritories();
        ngo.imported("first-" + family, HEADER + row("a", given, family, born));
        ngo.imported("second-" + family, HEADER + row("b", anyName(), anyName(), anyDay()));
        ngo.imported("corrected-" + family, HEADER + row("b", given, family, born));
    }

    @Test
    void whoeverBecameAlikeIsFoundAndMadeOneByAReviewer() {
        JsonPath result = run();

        JsonPath review = openReview();
        assertThat(result.getLong("result.reviews")).isPositive();
        assertThat(review.getString("review.kind")).isEqualTo("REGISTERED");
        String later = review.getString("waiting.id");
        String earlier = review.getString("possible[0].person.id");
        decides(review, "{\"decision\": \"SAME\", \"same_as\": \"" + earlier + "\", \"reason\": \"One person\"}")
                .then()
                .statusCode(200)
                .body("open", equalTo(false));
        supervisor
                .asks()
                .get("/v1/persons/" + later)
                .then()
                .body("id", equalTo(earlier))
                .body("redirected_from", equalTo(later));
    }

    @Test
    void whoeverWasToldApartIsLeftAlone() {
        run();
        JsonPath review = openReview();

        decides(review, "{\"decision\": \"DIFFERENT\", \"reason\": \"Two cousins\"}")
                .then()
                .statusCode(200);

        run();
        assertThat(openReviewId()).isNull();
        supervisor
                .asks()
                .get("/v1/persons/" + review.getString("waiting.id"))
                .then()
                .body("id", equalTo(review.getString("waiting.id")));
    }

    @Test
    void aRunCountsEverybodyItComparedAndASecondOneRaisesNothingAnew() {
        JsonPath first = run();
        JsonPath second = run();

        assertThat(first.getLong("result.persons")).isGreaterThanOrEqualTo(2);
        assertThat(second.getLong("result.reviews")).isZero();
        admin.asks()
                .get("/v1/operations/" + second.getString("id"))
                .then()
                .body("progress.processed", greaterThanOrEqualTo(2));
        supervisor.acts().post("/v1/matching-runs").then().statusCode(403);
    }

    @Test
    void whoLivesInNoHouseholdIsGoneThroughAsWell() {
        String alone = aloneWhoBecomesAlike();

        run();

        JsonPath review = openReviewOf(alone);
        assertThat(review.getString("review.kind")).isEqualTo("REGISTERED");
        assertThat(review.getString("review.household_id")).isNull();
        String earlier = review.getString("possible[0].person.id");
        decides(review, "{\"decision\": \"SAME\", \"same_as\": \"" + earlier + "\", \"reason\": \"One person\"}")
                .then()
                .statusCode(200);
        supervisor.asks().get("/v1/persons/" + alone).then().body("id", equalTo(earlier));
    }

    /** Left in a split without a household, and corrected until they are like one who is registered. */
    private String aloneWhoBecomesAlike() {
        RegistryApi registrar = RegistryApi.as(TestToken.registrar());
        String standing = registrar
                .acts()
                .body(SampleHousehold.any().json())
                .post("/v1/households")
                .path("members[0].id");
        String retired = registrar
                .acts()
                .body(SampleHousehold.any().json())
                .post("/v1/households")
                .path("members[0].id");
        supervisor
                .acts()
                .body("{\"other\": \"" + retired + "\", \"reason\": \"One\"}")
                .post("/v1/persons/" + standing + "/merge")
                .then()
                .statusCode(200);
        String record = supervisor
                .asks()
                .get("/v1/persons/" + standing + "/source-records")
                .jsonPath()
                .getString("items.find { it.first_person_id == '" + retired + "' }.id");
        String alone = supervisor
                .acts()
                .body("{\"source_records\": [\"" + record + "\"], \"reason\": \"Two\"}")
                .post("/v1/persons/" + standing + "/split")
                .jsonPath()
                .getString("persons.find { it.id != '" + standing + "' && it.id != '" + retired + "' }.id");
        JsonPath now = supervisor.asks().get("/v1/persons/" + alone).jsonPath();
        String change = registrar
                .acts()
                .body("""
                        {"kind": "PERSON_CORRECTION", "subject": "%s", "reason": "As in the papers",
                         "effective_on": "2026-11-02",
                         "changes": [{"field": "given_names", "seen": "%s", "asked": "%s"},
                                     {"field": "family_name", "seen": "%s", "asked": "%s"},
                                     {"field": "birth_date", "seen": "%s", "asked": "%s"},
                                     {"field": "phone", "asked": "%s"}]}
                        """.formatted(
                                alone,
                                now.getString("given_names"),
                                given,
                                now.getString("family_name"),
                                family,
                                now.getString("birth_date"),
                                born,
                                phone))
                .post("/v1/change-requests")
                .path("id");
        RegistryApi.as(TestToken.supervisor().named("approver"))
                .acts()
                .post("/v1/change-requests/" + change + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
        return alone;
    }

    private JsonPath openReviewOf(String person) {
        String id = supervisor
                .asks()
                .get("/v1/reviews?limit=500")
                .jsonPath()
                .getString("items.find { it.person_id == '" + person + "' }.id");
        return supervisor.asks().get("/v1/reviews/" + id).jsonPath();
    }

    private JsonPath run() {
        Response begun = admin.acts().post("/v1/matching-runs");
        begun.then().statusCode(202);
        return admin.ended(begun.path("operation_id"));
    }

    private JsonPath openReview() {
        return supervisor.asks().get("/v1/reviews/" + openReviewId()).jsonPath();
    }

    private @Nullable String openReviewId() {
        var queue = supervisor.asks().get("/v1/reviews?limit=500").jsonPath();
        for (String id : queue.<String>getList("items.findAll { it.kind == 'REGISTERED' }.id")) {
            if (family.equals(
                    supervisor.asks().get("/v1/reviews/" + id).jsonPath().getString("waiting.family_name"))) {
                return id;
            }
        }
        return null;
    }

    private Response decides(JsonPath review, String decision) {
        return supervisor.acts().body(decision).post("/v1/reviews/" + review.getString("review.id") + "/decision");
    }

    private String row(String person, String givenNames, String familyName, String birth) {
        return "%s-%s,%s-%s,HEAD,%s,%s,FEMALE,%s,%s,SN-DK-01-01,yes,2026-11-02\n"
                .formatted(family, person, family, person, givenNames, familyName, birth, phone);
    }
}

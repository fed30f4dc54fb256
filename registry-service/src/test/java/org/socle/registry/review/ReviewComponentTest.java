package org.socle.registry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ReviewComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor());
    private final String given = anyName();
    private final String family = anyName();
    private final String born = anyDay();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aHeadInDoubtHoldsTheHouseholdAndNobodyIsTold() {
        registered();

        var held = doubtful();

        held.then()
                .statusCode(201)
                .body("outcome", equalTo("HELD"))
                .body("members.outcome", contains("IN_REVIEW", "IN_REVIEW"))
                .body("members[0].social_number", nullValue());
        assertThat(told.about(held.path("id"))).isEmpty();
        assertThat(told.about(held.path("members[0].id"))).isEmpty();
        assertThat(told.about(held.path("members[1].id"))).isEmpty();
    }

    @Test
    void aReviewerSeesBothSideBySideWithReasons() {
        var first = registered();
        var review = reviewOf(doubtful());

        var seen = supervisor.asks().get("/v1/reviews/" + review);

        seen.then()
                .statusCode(200)
                .body("waiting.family_name", equalTo(family))
                .body("possible", hasSize(1))
                .body("possible[0].person.id", equalTo(first.path("members[0].id")))
                .body("possible[0].evidence.fields.find { it.field == 'names' }.level", equalTo("BOTH_EXACT"))
                .body("possible[0].evidence.fields.find { it.field == 'document' }.level", equalTo("OTHER"))
                .body("possible[0].evidence.sentence", containsString("identity number"))
                .body("possible[0].evidence.questions", hasItem(containsString("another identity document")))
                .body("possible[0].household", hasSize(0))
                .body("household.relationship", contains("CHILD"))
                .body("hidden", equalTo(0));
    }

    @Test
    void differentPublishesTheHouseholdWithTheDayItCame() {
        registered();
        var held = doubtful();
        var raised = supervisor.asks().get("/v1/reviews/" + reviewOf(held)).jsonPath();

        decides(reviewOf(held), "{\"decision\": \"DIFFERENT\", \"reason\": \"Both were present\"}")
                .then()
                .statusCode(200)
                .body("open", equalTo(false));

        String household = held.path("id");
        assertThat(told.about(household).getFirst()).isInstanceOfSatisfying(HouseholdRegisteredV1.class, event -> {
            assertThat(event.facts().size()).isEqualTo(2);
            assertThat(event.registeredAt().toString())
                    .startsWith(raised.getString("review.raised_at").substring(0, 16));
        });
        assertThat(told.about(held.path("members[0].id"))).singleElement().isInstanceOf(PersonRegisteredV1.class);
        registrar
                .asks()
                .get("/v1/households/" + household)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("members.social_number", not(hasItem(nullValue())));
    }

    @Test
    void sameLetsTheFirstRegistrationStandAndTheOthersJoinItsHousehold() {
        var first = registered();
        var held = doubtful();
        String known = first.path("members[0].id");

        decides(
                        reviewOf(held),
                        "{\"decision\": \"SAME\", \"same_as\": \"" + known + "\", \"reason\": \"One card was forged\"}")
                .then()
                .statusCode(200)
                .body("same_as", equalTo(known));

        registrar
                .asks()
                .get("/v1/households/" + first.path("id"))
                .then()
                .body("members", hasSize(2))
                .body("members.id", hasItem(held.<String>path("members[1].id")));
        registrar
                .asks()
                .get("/v1/persons/" + held.path("members[0].id"))
                .then()
                .body("id", equalTo(known))
                .body("redirected_from", equalTo(held.<String>path("members[0].id")))
                .body("social_number", notNullValue());
        registrar.asks().get("/v1/households/" + held.path("id")).then().body("status", equalTo("MERGED"));
        assertThat(told.about(held.path("members[0].id"))).isEmpty();
        assertThat(told.about(held.path("members[1].id")))
                .singleElement()
                .satisfies(event ->
                        assertThat(((PersonRegisteredV1) event).householdId()).isEqualTo(first.path("id")));
        assertThat(told.about(first.path("id")))
                .filteredOn(HouseholdCompositionChangedV1.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(
                                ((HouseholdCompositionChangedV1) event).facts().size())
                        .isEqualTo(2));
    }

    @Test
    void unsureStaysOpenWithItsReason() {
        registered();
        var review = reviewOf(doubtful());

        decides(review, "{\"decision\": \"UNSURE\", \"reason\": \"Ask the imam\"}")
                .then()
                .statusCode(200);

        supervisor
                .asks()
                .get("/v1/reviews/" + review)
                .then()
                .body("review.open", equalTo(true))
                .body("review.reason", equalTo("Ask the imam"));
        decides(review, "{\"decision\": \"DIFFERENT\", \"reason\": \"The imam knows both\"}")
                .then()
                .statusCode(200);
        decides(review, "{\"decision\": \"DIFFERENT\", \"reason\": \"Again\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.review.decided"));
    }

    @Test
    void whoLosesMostByWaitingIsLookedAtFirst() {
        registered();
        var alone = doubtfulWith();
        var many = doubtfulWith(
                member("CHILD", anyName(), anyName(), "FEMALE", "2024"),
                member("CHILD", anyName(), anyName(), "FEMALE", "2025"),
                member("PARENT", anyName(), anyName(), "FEMALE", "1950"));

        List<String> queue =
                supervisor.asks().get("/v1/reviews?limit=500").jsonPath().getList("items.person_id");

        assertThat(queue.indexOf(many.<String>path("members[0].id")))
                .isLessThan(queue.indexOf(alone.<String>path("members[0].id")));
        supervisor
                .asks()
                .get("/v1/reviews/" + reviewOf(many))
                .then()
                .body("review.harm", equalTo(6))
                .body("review.reviewers_needed", equalTo(1));
    }

    @Test
    void whereMuchIsAtStakeTwoReviewersMustSayTheSame() {
        registered();
        var held = doubtfulWith(
                member("CHILD", anyName(), anyName(), "FEMALE", "2023"),
                member("CHILD", anyName(), anyName(), "FEMALE", "2024"),
                member("CHILD", anyName(), anyName(), "FEMALE", "2025"),
                member("SPOUSE", anyName(), anyName(), "FEMALE", "1990"));
        String review = reviewOf(held);
        String different = "{\"decision\": \"DIFFERENT\", \"reason\": \"Both were present\"}";

        decides(review, different)
                .then()
                .statusCode(200)
                .body("open", equalTo(true))
                .body("reviewers_needed", equalTo(2))
                .body("opinions", equalTo(1))
                .body("decision", nullValue());

        assertThat(told.about(held.path("id"))).isEmpty();
        decides(review, different).then().statusCode(409).body("code", equalTo("registry.review.second-reviewer"));
        RegistryApi.as(TestToken.supervisor().named("another-supervisor"))
                .acts()
                .body(different)
                .post("/v1/reviews/" + review + "/decision")
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("decision", equalTo("DIFFERENT"));
        assertThat(told.about(held.path("id"))).isNotEmpty();
    }

    @Test
    void aMemberInDoubtWaitsAloneAndIsPublishedWhenDifferent() {
        registered();
        var household = SampleHousehold.of(
                member("HEAD", anyName(), anyName(), "FEMALE", anyDay()),
                member("OTHER_RELATIVE", given, family, "MALE", born, nin()));

        var arrived = registrar.acts().body(household.json()).post("/v1/households");

        arrived.then()
                .body("outcome", equalTo("REGISTERED"))
                .body("members.outcome", contains("REGISTERED", "IN_REVIEW"));
        assertThat(((HouseholdRegisteredV1) told.about(arrived.path("id")).getFirst())
                        .facts()
                        .size())
                .isEqualTo(1);
        decides(reviewOf(arrived, 1), "{\"decision\": \"DIFFERENT\", \"reason\": \"A cousin\"}")
                .then()
                .statusCode(200);
        assertThat(told.about(arrived.path("members[1].id"))).hasSize(1);
        assertThat(told.about(arrived.path("id")).stream()
                        .filter(HouseholdCompositionChangedV1.class::isInstance)
                        .map(HouseholdCompositionChangedV1.class::cast)
                        .map(event -> event.facts().size()))
                .containsExactly(2);
    }

    @Test
    void theClerkOfAnotherRegionLearnsNothingButThatItIsInReview() {
        var first = registered();
        var thies = RegistryApi.as(TestToken.supervisor().in("SN-TH"));
        var household = SampleHousehold.of(member("HEAD", given, family, "MALE", born, sameNin()))
                .in("SN-TH-01-01");

        var arrived = thies.acts().body(household.json()).post("/v1/households");

        arrived.then().statusCode(201).body("members[0].outcome", equalTo("IN_REVIEW"));
        assertThat(arrived.asString()).doesNotContain(first.<String>path("members[0].id"));
        String review = reviewOf(thies, arrived, 0);
        var seen = thies.asks().get("/v1/reviews/" + review);
        seen.then().body("possible", hasSize(0)).body("hidden", equalTo(1));
        thies.acts()
                .body("{\"decision\": \"SAME\", \"same_as\": \"" + first.path("members[0].id")
                        + "\", \"reason\": \"x\"}")
                .post("/v1/reviews/" + review + "/decision")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.review.outside-territory"));
        supervisor.asks().get("/v1/reviews/" + review).then().statusCode(404);
    }

    @Test
    void aDecisionMustSayWhomItMeans() {
        registered();
        var review = reviewOf(doubtful());

        decides(review, "{\"decision\": \"SAME\", \"reason\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("registry.review.same-as-missing"));
        decides(
                        review,
                        "{\"decision\": \"SAME\", \"same_as\": \"per_00000000000000000000000000000000\", \"reason\": \"x\"}")
                .then()
                .body("errors[0].code", equalTo("registry.review.same-as-unknown"));
        decides(review, "{\"decision\": \"DIFFERENT\", \"same_as\": \"per_1\", \"reason\": \"x\"}")
                .then()
                .body("errors[0].code", equalTo("registry.review.same-as-surplus"));
    }

    @Test
    void onlySupervisorsDecide() {
        registered();
        var review = reviewOf(doubtful());

        registrar
                .acts()
                .body("{\"decision\": \"DIFFERENT\", \"reason\": \"x\"}")
                .post("/v1/reviews/" + review + "/decision")
                .then()
                .statusCode(403);
        registrar.asks().get("/v1/reviews").then().statusCode(403);
    }

    private final String firstNin = anyNin();

    /** Somebody with a card of their own. */
    private Response registered() {
        var household = SampleHousehold.of(member(
                "HEAD",
                given,
                family,
                "MALE",
                born,
                ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + firstNin + "\"}]"));
        var answer = registrar.acts().body(household.json()).post("/v1/households");
        answer.then().statusCode(201).body("outcome", equalTo("REGISTERED")).body("id", notNullValue());
        return answer;
    }

    /** Somebody of the same names and birth date with another card, and a child. */
    private Response doubtful() {
        var household = SampleHousehold.of(
                member("HEAD", given, family, "MALE", born, nin()),
                member("CHILD", anyName(), anyName(), "FEMALE", "2019"));
        return registrar.acts().body(household.json()).post("/v1/households");
    }

    /** The same somebody with these people instead. */
    private Response doubtfulWith(String... members) {
        var everybody = new ArrayList<>(List.of(member("HEAD", given, family, "MALE", born, nin())));
        everybody.addAll(List.of(members));
        return registrar
                .acts()
                .body(SampleHousehold.of(everybody.toArray(String[]::new)).json())
                .post("/v1/households");
    }

    private static String nin() {
        return ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin() + "\"}]";
    }

    private String sameNin() {
        return ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + firstNin + "\"}]";
    }

    private Response decides(String review, String decision) {
        return supervisor.acts().body(decision).post("/v1/reviews/" + review + "/decision");
    }

    private String reviewOf(Response arrived) {
        return reviewOf(arrived, 0);
    }

    private String reviewOf(Response arrived, int member) {
        return reviewOf(supervisor, arrived, member);
    }

    private static String reviewOf(RegistryApi who, Response arrived, int member) {
        String person = arrived.path("members[" + member + "].id");
        return who.asks()
                .get("/v1/reviews?limit=500")
                .jsonPath()
                .getString("items.find { it.person_id == '" + person + "' }.id");
    }
}

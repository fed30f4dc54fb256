package org.socle.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.registry.identity.IdentityCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;

/** What a reviewer decided is taken back as everything else. */
@QuarkusTest
class ReviewReversalComponentTest {

    private final IdentityCalls calls = new IdentityCalls();
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
    void takenBackADecisionSameLetsThePersonWaitForTheirReviewAgain() {
        var known = registered();
        var held = doubtful();
        String review = decidesSame(known, held);
        String merge = calls.events(person(known)).getString("items.find { it.kind == 'MERGE' }.id");

        calls.reverses(merge).then().statusCode(200);

        assertThat(calls.reads(person(held)).getString("status")).isEqualTo("IN_REVIEW");
        calls.supervisor.asks().get("/v1/reviews/" + review).then().body("review.open", equalTo(true));
        assertThat(calls.household(held.path("id")).getList("members.id"))
                .containsExactly(person(held), person(held, 1));
        assertThat(calls.household(known.path("id")).getList("members.id")).containsExactly(person(known));
        assertThat(told.about(held.path("id"))).first().isInstanceOf(HouseholdRegisteredV1.class);
        decides(review, "{\"decision\": \"DIFFERENT\", \"reason\": \"A cousin\"}");
        assertThat(calls.reads(person(held)).getString("social_number")).isNotNull();
        assertThat(calls.household(held.path("id")).getList("members.relationship"))
                .isEqualTo(List.of("HEAD", "CHILD"));
    }

    @Test
    void whoWasFoundDifferentIsNotMergedByMistake() {
        var known = registered();
        var held = doubtful();
        decides(reviewOf(held), "{\"decision\": \"DIFFERENT\", \"reason\": \"Two cousins\"}");

        calls.merges(person(known), person(held))
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.identity.not-same"));

        assertThat(calls.events(person(held)).getList("items.kind")).containsExactly("NOT_SAME");
    }

    @Test
    void whoWaitsForAReviewIsSettledByIt() {
        var known = registered();
        var held = doubtful();

        calls.merges(person(known), person(held))
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.identity.in-review"));
    }

    private Response registered() {
        return calls.registers(member("HEAD", given, family, "MALE", born, nin()));
    }

    private Response doubtful() {
        return calls.registers(
                member("HEAD", given, family, "MALE", born, nin()),
                member("CHILD", anyName(), anyName(), "FEMALE", "2019"));
    }

    private String decidesSame(Response known, Response held) {
        String review = reviewOf(held);
        decides(review, "{\"decision\": \"SAME\", \"same_as\": \"" + person(known) + "\", \"reason\": \"One card\"}");
        return review;
    }

    private void decides(String review, String decision) {
        calls.supervisor
                .acts()
                .body(decision)
                .post("/v1/reviews/" + review + "/decision")
                .then()
                .statusCode(200);
    }

    private String reviewOf(Response held) {
        return calls.supervisor
                .asks()
                .get("/v1/reviews?limit=500")
                .jsonPath()
                .getString("items.find { it.person_id == '" + person(held) + "' }.id");
    }

    private static String nin() {
        return ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin() + "\"}]";
    }
}

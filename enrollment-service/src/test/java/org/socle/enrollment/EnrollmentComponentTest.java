package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.enrollment.Registry.DAKAR;
import static org.socle.enrollment.Registry.THIES;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.enrollment.ApplicationAssessedV1;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.testkit.event.ToldEvents;

@QuarkusTest
class EnrollmentComponentTest {

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    ToldEvents told;

    @Inject
    CleanSlate cleanSlate;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
    }

    @Test
    void aHouseholdRegisteredAfterTheOpeningIsAssessedAndEnrolledAtOnce() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);

        var household = registry.poorWithChild(DAKAR, 20);

        officer.asks()
                .get("/v1/enrollments?programme=" + programme)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ENROLLED"))
                .body("items[0].beneficiary.id", equalTo(household.id()));
        assertThat(enrolled(programme)).singleElement().satisfies(event -> {
            assertThat(event.householdSize()).isEqualTo(2);
            assertThat(event.eligibleMembers()).isEqualTo(1);
        });
    }

    @Test
    void whoIsKnownBeforeTheOpeningIsTakenInByRankAndTheOthersWait() {
        var last = registry.poorWithChild(DAKAR, 40);
        var first = registry.poorWithChild(THIES, 10);
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.gives(programme, "SN-TH", 1);

        officer.opens(programme);

        var waiting = officer.asks().get("/v1/programmes/" + programme + "/waitlist");
        waiting.then().statusCode(200);
        assertThat(enrolled(programme))
                .extracting(event -> event.beneficiary().id())
                .containsExactly(first.id());
        assertThat(waiting.<List<String>>path("items.enrollment.beneficiary.id"))
                .contains(last.id());
        assertThat(told.of(EnrollmentWaitlistedV1.class))
                .filteredOn(event -> event.beneficiary().id().equals(last.id()))
                .filteredOn(event -> event.programmeId().equals(programme))
                .singleElement()
                .satisfies(event -> assertThat(event.reasons()).containsExactly("NO_QUOTA_IN_AREA"));
    }

    @Test
    void aRefusalSaysWhichConditionIsNotMetInTheLanguageAskedFor() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);

        var household = registry.household(DAKAR, 20, "POOR", "1990-03", "2015-06");

        officer.asks()
                .get("/v1/assessments?programme=" + programme + "&beneficiary=" + household.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].outcome", equalTo("REFUSED"))
                .body("items[0].criteria.finding", contains("MET", "NOT_MET"))
                .body("items[0].criteria[1].explanation", equalTo("No child under five."));
        assertThat(told.of(ApplicationAssessedV1.class))
                .filteredOn(event -> event.beneficiary().id().equals(household.id()))
                .filteredOn(event -> event.programmeId().equals(programme))
                .singleElement()
                .satisfies(event -> assertThat(event.reasons()).containsExactly("NO_CHILD_UNDER_5"));
    }

    @Test
    void aMissingScoreDefersAndIsNamedUntilItComes() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        var household = registry.unscored(DAKAR, "1990-03", "2024-06");
        officer.asks()
                .get("/v1/assessments?programme=" + programme + "&beneficiary=" + household.id())
                .then()
                .body("items[0].outcome", equalTo("INCOMPLETE"))
                .body("items[0].criteria[0].missing_facts", contains("household.score_category"))
                .body(
                        "items[0].criteria[0].explanation",
                        equalTo("Some information is missing: Category of the score."));

        registry.score(household, 12, "POOR");

        officer.counts(programme).then().body("enrollments.enrolled", equalTo(1));
    }

    @Test
    void whoIsNoLongerEligibleKeepsThePlaceAndIsFlaggedForReview() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        var household = registry.poorWithChild(DAKAR, 20);

        registry.correct(household, 1, "2012-06", null);

        officer.asks()
                .get("/v1/enrollments?under_review=true&programme=" + programme)
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ENROLLED"))
                .body("items[0].review", equalTo("NO_LONGER_ELIGIBLE"));
        assertThat(enrolled(programme)).hasSize(1);
    }

    @Test
    void aPlaceThatIsFreedGoesToTheBestWhoWaits() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.gives(programme, "SN-TH", 1);
        officer.opens(programme);
        var first = registry.poorWithChild(THIES, 30);
        registry.poorWithChild(THIES, 20);
        var best = registry.poorWithChild(THIES, 10);
        var leaving = officer.asks()
                .get("/v1/enrollments?state=ENROLLED&programme=" + programme)
                .<String>path("items.find { it.beneficiary.id == '" + first.id() + "' }.id");

        officer.sends("{\"reason\": \"MOVED_AWAY\"}")
                .post("/v1/enrollments/" + leaving + "/exit")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXITED"));

        assertThat(enrolled(programme))
                .extracting(event -> event.beneficiary().id())
                .containsExactly(first.id(), best.id());
        officer.asks().get("/v1/programmes/" + programme + "/quotas").then().body("items[0].taken", equalTo(1));
    }

    private List<EnrollmentEnrolledV1> enrolled(String programme) {
        return told.of(EnrollmentEnrolledV1.class).stream()
                .filter(event -> event.programmeId().equals(programme))
                .toList();
    }
}

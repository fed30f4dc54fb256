package org.socle.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.enrollment.Registry.DAKAR;
import static org.socle.enrollment.Registry.THIES;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.enrollment.ApplicationAssessedV1;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentResumedV1;
import org.socle.contracts.enrollment.EnrollmentSuspendedV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.kit.id.Ids;
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

    @Test
    void aSuspendedPlaceIsKeptAndToldAndGoesOnWhenResumed() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.gives(programme, "SN", 1);
        officer.opens(programme);
        registry.poorWithChild(DAKAR, 20);
        registry.poorWithChild(DAKAR, 30);
        var enrollment = officer.asks()
                .get("/v1/enrollments?state=ENROLLED&programme=" + programme)
                .<String>path("items[0].id");
        officer.sends("{\"reason\": \"NOT_REACHED\"}")
                .post("/v1/enrollments/" + enrollment + "/suspension")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
        officer.counts(programme).then().body("enrollments.waitlisted", equalTo(1));

        officer.posts("/v1/enrollments/" + enrollment + "/resumption")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENROLLED"));

        assertThat(told.about(enrollment))
                .hasExactlyElementsOfTypes(
                        EnrollmentEnrolledV1.class, EnrollmentSuspendedV1.class, EnrollmentResumedV1.class);
    }

    @Test
    void whoHasLeftComesBackOnlyWhenAnOfficerTakesThemIn() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        var household = registry.poorWithChild(DAKAR, 20);
        var left = officer.asks().get("/v1/enrollments").<String>path("items[0].id");
        officer.sends("{\"reason\": \"WITHDRAWN\"}").post("/v1/enrollments/" + left + "/exit");
        registry.score(household, 15, "POOR");
        officer.counts(programme).then().body("enrollments.enrolled", equalTo(0));
        var entry = """
                {"programme_id": "%s", "beneficiary_id": "%s"}""".formatted(programme, household.id());

        officer.sends(entry).post("/v1/enrollments").then().statusCode(201).body("state", equalTo("ENROLLED"));

        assertProblem(officer.sends(entry).post("/v1/enrollments"), "enrollment.enrollment.already-there", 409);
        assertProblem(
                officer.sends("{\"reason\": \"FRAUD\"}").post("/v1/enrollments/" + left + "/exit"),
                "enrollment.enrollment.already-exited",
                409);
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        var poor = registry.poorWithChild(DAKAR, 20);
        var rich = registry.household(DAKAR, 90, "NOT_POOR", "1980-01");
        var enrollment =
                officer.asks().get("/v1/enrollments?beneficiary=" + poor.id()).<String>path("items[0].id");
        var entry = "{\"programme_id\": \"%s\", \"beneficiary_id\": \"%s\"}";

        assertProblem(
                officer.sends(entry.formatted(programme, rich.id())).post("/v1/enrollments"),
                "enrollment.enrollment.not-eligible",
                422);
        assertProblem(
                officer.sends(entry.formatted(programme, Ids.next("hh"))).post("/v1/enrollments"),
                "enrollment.enrollment.not-assessed",
                404);
        assertProblem(
                officer.sends(entry.formatted(programme, "nobody")).post("/v1/enrollments"),
                "enrollment.beneficiary.invalid",
                400);
        assertProblem(
                officer.posts("/v1/enrollments/" + enrollment + "/resumption"),
                "enrollment.enrollment.not-suspended",
                409);
        officer.sends("{\"reason\": \"ON_REQUEST\"}").post("/v1/enrollments/" + enrollment + "/suspension");
        assertProblem(
                officer.sends("{\"reason\": \"ON_REQUEST\"}").post("/v1/enrollments/" + enrollment + "/suspension"),
                "enrollment.enrollment.not-enrolled",
                409);
        assertProblem(officer.asks().get("/v1/assessments/" + Ids.next("app")), "enrollment.assessment.not-found", 404);
    }

    @Test
    void aProgrammeForPersonsTakesInEachChildOfAHousehold() {
        var programme = officer.drafts("PERSON", "IMMEDIATE", """
                {"criteria": [
                   {"code": "NOT_OF_SCHOOL_AGE", "expression": "person.age_years >= 6 && person.age_years <= 14",
                    "reason": {"fr": "Pas entre 6 et 14 ans.", "en": "Not aged 6 to 14."}},
                   {"code": "ATTENDS_SCHOOL", "expression": "!person.attends_school",
                    "reason": {"fr": "Va à l'école.", "en": "Attends school."}}],
                 "reference_date": "2026-11-01"}""");
        officer.opens(programme);
        var household = registry.household(DAKAR, 20, "POOR", "1985-01", "2015-01", "2016-01", "2024-01");
        registry.correct(household, 1, "2015-01", false);
        registry.correct(household, 2, "2016-01", true);

        var counts = officer.counts(programme);

        counts.then()
                .body("assessed.total", equalTo(4))
                .body("assessed.eligible", equalTo(1))
                .body("assessed.refused", equalTo(3))
                .body("enrollments.enrolled", equalTo(1));
        assertThat(enrolled(programme)).singleElement().satisfies(event -> {
            assertThat(event.beneficiary().id()).isEqualTo(household.persons().get(1));
            assertThat(event.eligibleMembers()).isEqualTo(1);
        });
    }

    @Test
    void aChildWhoLeavesTheHouseholdIsFlagged() {
        var programme = officer.drafts("PERSON", "IMMEDIATE", """
                {"criteria": [{"code": "NOT_A_CHILD", "expression": "person.age_years < 18",
                               "reason": {"fr": "Pas un enfant.", "en": "Not a child."}}]}""");
        officer.opens(programme);
        var household = registry.household(DAKAR, 20, "POOR", "1985-01", "2015-01");

        registry.withoutLast(household);

        officer.asks()
                .get("/v1/enrollments?programme=" + programme)
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ENROLLED"))
                .body("items[0].review", equalTo("LEFT_HOUSEHOLD"));
    }

    @Test
    void placesThatAreAddedGoToThoseWhoWaitBestFirst() {
        var programme = officer.draftsForHouseholds("ROUNDS");
        officer.gives(programme, "SN", 1);
        officer.opens(programme);
        registry.poorWithChild(DAKAR, 30);
        var second = registry.poorWithChild(DAKAR, 20);
        var first = registry.poorWithChild(THIES, 10);
        officer.counts(programme).then().body("enrollments.proposed", equalTo(3));
        officer.selects(programme);

        officer.gives(programme, "SN", 2);

        assertThat(enrolled(programme))
                .extracting(event -> event.beneficiary().id())
                .containsExactly(first.id(), second.id());
        officer.asks()
                .get("/v1/programmes/" + programme + "/selections")
                .then()
                .body("items", hasSize(1))
                .body("items[0].placed", equalTo(1))
                .body("items[0].waiting", equalTo(2));
    }

    @Test
    void aHouseholdIsCompleteOnceAllItsMembersAreKnown() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        var household = registry.household(DAKAR, 2);
        registry.tellHousehold(household);
        registry.tellPerson(household, 0, "1990-03");
        officer.counts(programme)
                .then()
                .body("households_known", equalTo(1))
                .body("households_complete", equalTo(0))
                .body("assessed.total", equalTo(0));

        registry.tellPerson(household, 1, "2024-06");

        officer.counts(programme).then().body("households_complete", equalTo(1)).body("assessed.total", equalTo(1));
    }

    private List<EnrollmentEnrolledV1> enrolled(String programme) {
        return told.of(EnrollmentEnrolledV1.class).stream()
                .filter(event -> event.programmeId().equals(programme))
                .toList();
    }
}

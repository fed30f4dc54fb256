package org.socle.enrollment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RulesComponentTest {

    private static final String FAULTY = """
            {"criteria": [
               {"code": "BIG", "expression": "household.size > 3 &&\\n  household.scor < 2",
                "reason": {"fr": "Trop petit.", "en": "Too small."}},
               {"code": "SMALL", "expression": "household.size",
                "reason": {"fr": "Trop grand.", "en": "Too big."}}]}""";
    private static final String EVERYBODY = """
            {"criteria": [{"code": "EVERYBODY", "expression": "true",
                           "reason": {"fr": "Personne.", "en": "Nobody."}}]}""";

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    CleanSlate cleanSlate;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
    }

    @Test
    void aFaultyRuleIsRefusedWithLineAndColumnOfEachFault() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");

        var answer = officer.sends(FAULTY).post(versions(programme));

        assertProblem(answer, "enrollment.rule.faulty", 422, "/criteria/0/expression", "enrollment.rule.unknown-fact")
                .body("errors", hasSize(2))
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo(13))
                .body("errors[0].detail", equalTo("Line 2, column 13: there is no fact scor."))
                .body("errors[0].fix", containsString("score"))
                .body("errors[1].code", equalTo("enrollment.rule.not-yes-or-no"));
    }

    @Test
    void theSameFaultIsToldInFrench() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");

        var answer = officer.inFrench().sends(FAULTY).post(versions(programme));

        answer.then().body("errors[0].detail", equalTo("Ligne 2, colonne 13 : il n'y a pas de fait scor."));
    }

    @Test
    void aFaultyRuleLeavesNoVersionBehind() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");

        officer.sends(FAULTY).post(versions(programme));

        officer.asks().get(versions(programme)).then().body("items", hasSize(1));
    }

    @Test
    void aTrialCountsWhoWouldGainAndWhoWouldLoseAndKeepsNothing() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        registry.poorWithChild(Registry.DAKAR, 10);
        registry.household(Registry.DAKAR, 80, "NOT_POOR", "1980");

        officer.sends(EVERYBODY)
                .post(versions(programme) + "?validate_only=true")
                .then()
                .statusCode(200)
                .body("assessed", equalTo(2))
                .body("gain", equalTo(1))
                .body("lose", equalTo(0))
                .body("everybody", equalTo(true));

        officer.asks().get(versions(programme)).then().body("items", hasSize(1));
    }

    @Test
    void aNewVersionThatIsActivatedAssessesEverybodyAgain() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.opens(programme);
        registry.household(Registry.DAKAR, 80, "NOT_POOR", "1980");
        officer.sends(EVERYBODY)
                .post(versions(programme))
                .then()
                .statusCode(201)
                .body("version", equalTo(2));

        officer.finishes(officer.posts(versions(programme) + "/2/activation"));

        officer.counts(programme).then().body("assessed.eligible", equalTo(1)).body("enrollments.enrolled", equalTo(1));
    }

    @Test
    void theFirstVersionIsStillThereUnchangedAfterASecond() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        officer.sends(EVERYBODY).post(versions(programme));

        officer.asks()
                .get(versions(programme) + "/1")
                .then()
                .body("criteria.code", hasItem("NO_CHILD_UNDER_5"))
                .body("ranking.order", equalTo("LOWEST_SCORE_FIRST"));
    }

    @Test
    void aVersionThatDoesNotExistCannotBeActivated() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");

        assertProblem(officer.posts(versions(programme) + "/9/activation"), "enrollment.rule.not-found", 404);
    }

    @Test
    void theVersionThatDecidesCannotBeActivatedAgain() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");

        assertProblem(officer.posts(versions(programme) + "/1/activation"), "enrollment.rule.already-active", 409);
    }

    @Test
    void aCriterionCodeIsUsedOnce() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        var twice = """
                {"criteria": [
                   {"code": "SAME", "expression": "true", "reason": {"fr": "a", "en": "a"}},
                   {"code": "SAME", "expression": "true", "reason": {"fr": "b", "en": "b"}}]}""";

        var answer = officer.sends(twice).post(versions(programme));

        assertProblem(answer, "platform.request.invalid", 400)
                .body("errors.code", hasItem("enrollment.field.criteria-codes"));
    }

    @Test
    void aRankingIsAnOrderOrAnExpression() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");
        var neither = """
                {"criteria": [{"code": "C1", "expression": "true", "reason": {"fr": "a", "en": "a"}}], "ranking": {}}""";

        var answer = officer.sends(neither).post(versions(programme));

        assertProblem(answer, "platform.request.invalid", 400).body("errors.code", hasItem("enrollment.field.ranking"));
    }

    @Test
    void theFactsARuleMayAskAboutAreListed() {
        officer.asks()
                .get("/v1/facts")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("person.age_years"))
                .body("items.name", hasItem("household.dwelling.roof"))
                .body("items.find { it.name == 'person.sex' }.values", hasItem("FEMALE"));
    }

    private static String versions(String programme) {
        return "/v1/programmes/" + programme + "/rule-versions";
    }
}

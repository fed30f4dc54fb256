package org.socle.enrollment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.Answer;
import org.socle.contracts.registry.QuestionnaireField;
import org.socle.contracts.registry.QuestionnaireFieldType;
import org.socle.contracts.registry.QuestionnaireSubject;

/** Rules over what a country asks of its own. */
@QuarkusTest
class QuestionnaireRulesComponentTest {

    private static final String FAR = """
            {"criteria": [
               {"code": "NEAR", "expression": "%s",
                "reason": {"fr": "L'école est proche.", "en": "The school is near."}}]}""";
    private static final String WALK = FAR.formatted("person.answers.school_access.walk_minutes >= 30");

    private final Officer officer = Officer.ofTheCountry();

    @Inject
    Registry registry;

    @Inject
    CleanSlate cleanSlate;

    @BeforeEach
    void beginWithNobodyKnown() {
        cleanSlate.wipe();
        registry.tellTerritories();
        registry.publishes("school_access", 1, QuestionnaireSubject.PERSON, walk());
        registry.publishes(
                "water",
                1,
                QuestionnaireSubject.HOUSEHOLD,
                new QuestionnaireField("fetch_hours", QuestionnaireFieldType.NUMBER, List.of(), "Heures", "Hours"),
                new QuestionnaireField("treated", QuestionnaireFieldType.YES_NO, List.of(), "Traitée", "Treated"));
    }

    @Test
    void anAnswerAdmitsAndRefusesAndTheReasonNamesTheQuestion() {
        var programme = officer.drafts("PERSON", "IMMEDIATE", WALK);
        officer.opens(programme);
        var household = registry.unscored(Registry.DAKAR, "1990-03", "2015-06");

        registry.answers(household, 1, "school_access", new Answer("walk_minutes", List.of("45")));
        registry.answers(household, 0, "school_access", new Answer("walk_minutes", List.of("5")));

        seen(officer, programme, household.persons().get(1)).body("items[0].outcome", equalTo("ELIGIBLE"));
        seen(officer, programme, household.persons().get(0))
                .body("items[0].outcome", equalTo("REFUSED"))
                .body("items[0].criteria[0].explanation", equalTo("The school is near."))
                .body("items[0].criteria[0].questions", contains("Minutes on foot to school"));
        seen(officer.inFrench(), programme, household.persons().get(0))
                .body("items[0].criteria[0].questions", contains("Minutes de marche jusqu'à l'école"));
    }

    @Test
    void whoWasNotAskedWaitsAndIsToldWhatIsMissing() {
        var programme = officer.drafts("PERSON", "IMMEDIATE", WALK);
        officer.opens(programme);
        var household = registry.unscored(Registry.DAKAR, "1990-03");
        var person = household.persons().getFirst();

        seen(officer.inFrench(), programme, person)
                .body("items[0].outcome", equalTo("INCOMPLETE"))
                .body("items[0].criteria[0].missing_facts", contains("person.answers.school_access.walk_minutes"))
                .body(
                        "items[0].criteria[0].explanation",
                        equalTo("Il manque une information : Minutes de marche jusqu'à l'école."));

        registry.answers(household, 0, "school_access", new Answer("walk_minutes", List.of("30")));
        seen(officer, programme, person).body("items[0].outcome", equalTo("ELIGIBLE"));

        registry.answers(household, 0, "school_access");
        seen(officer, programme, person).body("items[0].outcome", equalTo("INCOMPLETE"));
    }

    @Test
    void anAnswerOfAHouseholdDecidesAndSurvivesACorrectionOfTheHousehold() {
        var programme = officer.drafts(
                "HOUSEHOLD",
                "IMMEDIATE",
                FAR.formatted("household.answers.water.fetch_hours > 2 && !household.answers.water.treated"));
        officer.opens(programme);
        var household = registry.unscored(Registry.DAKAR, "1990-03");

        registry.answers(
                household, "water", new Answer("fetch_hours", List.of("2.5")), new Answer("treated", List.of("false")));
        registry.tellAgain(household);
        registry.correct(household, 0, "1991-03", null);

        seen(officer, programme, household.id()).body("items[0].outcome", equalTo("ELIGIBLE"));
    }

    @Test
    void aRuleOverAQuestionNobodyAsksIsRefusedWithLineAndColumn() {
        var programme = officer.draftsForHouseholds("IMMEDIATE");

        var answer = officer.sends(FAR.formatted("true &&\\n  household.answers.water.fetch_hour > 2"))
                .post("/v1/programmes/" + programme + "/rule-versions");

        assertProblem(answer, "enrollment.rule.faulty", 422, "/criteria/0/expression", "enrollment.rule.unknown-fact")
                .body("errors[0].line", equalTo(2))
                .body("errors[0].column", equalTo(27))
                .body("errors[0].fix", containsString("fetch_hours"));
    }

    @Test
    void aNewVersionBringsItsQuestionsAndAnEarlierOneTakesNoneAway() {
        officer.asks().get("/v1/facts").then().body("items.name", hasItem("household.answers.water.fetch_hours"));
        officer.asks().get("/v1/facts").then().body("items.name", not(hasItem("person.answers.school_access.meal")));

        registry.publishes(
                "school_access",
                2,
                QuestionnaireSubject.PERSON,
                walk(),
                new QuestionnaireField("meal", QuestionnaireFieldType.YES_NO, List.of(), "Repas", "Meal"));
        registry.publishes("school_access", 1, QuestionnaireSubject.PERSON, walk());

        officer.asks()
                .get("/v1/facts")
                .then()
                .body("items.name", hasItem("person.answers.school_access.meal"))
                .body(
                        "items.find { it.name == 'person.answers.school_access.walk_minutes' }.meaning",
                        equalTo("Minutes on foot to school"));
    }

    private static QuestionnaireField walk() {
        return new QuestionnaireField(
                "walk_minutes",
                QuestionnaireFieldType.WHOLE_NUMBER,
                List.of(),
                "Minutes de marche jusqu'à l'école",
                "Minutes on foot to school");
    }

    private static ValidatableResponse seen(Officer who, String programme, String beneficiary) {
        return who.asks()
                .get("/v1/assessments?programme=" + programme + "&beneficiary=" + beneficiary)
                .then()
                .statusCode(200);
    }
}

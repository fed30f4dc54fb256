package org.socle.registry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.questionnaire.QuestionnaireCalls;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AnswerScoringComponentTest {

    private static final String MODELS = "/v1/scoring-models";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));
    private final QuestionnaireCalls questionnaires = new QuestionnaireCalls();

    @Inject
    ToldEvents told;

    private String water = "";
    private String school = "";

    @BeforeEach
    void ask() {
        RegistryApi.loadTerritories();
        water = questionnaires.published("HOUSEHOLD");
        school = questionnaires.published("PERSON");
    }

    /** Other tests know the scorecard that a new register begins with. */
    @AfterEach
    void scoreByTheFirstModelAgain() {
        String first = admin.asks().get(MODELS + "?limit=500").path("items.find { it.code == 'DEMO_SCORECARD' }.id");
        Response activated = admin.acts().post(MODELS + "/" + first + "/activation");
        if (activated.statusCode() == 202) {
            admin.ended(activated.path("operation_id"));
        }
    }

    @Test
    void whatTheHouseholdAndItsHeadAnswerIsScoredAndExplainedInTheWordsOfTheQuestion() {
        activated("""
                {"indicator": "answers.%1$s.minutes", "weight": 0.5},
                {"indicator": "answers.%2$s.treated", "choice": "true", "points": 3},
                {"indicator": "answers.%2$s.source", "choice": "TAP", "points": 7},
                {"indicator": "answers.%2$s.source", "points": 1}""".formatted(water, school));

        var home = registered("{\"minutes\": 12}", "{\"treated\": true}");

        score(home)
                .body("score", equalTo(110))
                .body(
                        "lines.indicator",
                        contains(
                                "answers." + water + ".minutes",
                                "answers." + school + ".treated",
                                "answers." + school + ".source"))
                .body("lines[0].question.fr", equalTo("Question minutes"))
                .body("lines[0].value", equalTo("12"))
                .body("lines[0].points", equalTo(6))
                .body("lines[1].points", equalTo(3))
                .body("lines[2].points", equalTo(1))
                .body("lines[2].out_of", equalTo(7));
    }

    @Test
    void anAnswerThatChangesChangesTheScore() {
        activated("{\"indicator\": \"answers.%s.minutes\", \"weight\": 1}, ".formatted(water)
                + "{\"indicator\": \"answers.%s.minutes\", \"weight\": 1}".formatted(school));
        var home = registered("{\"minutes\": 12}", "{\"minutes\": 5}");
        score(home).body("score", equalTo(117));

        corrects("HOUSEHOLD_CORRECTION", home.path("id"), "answers." + water + ".minutes", "12", "20");
        corrects("PERSON_CORRECTION", home.path("members[0].id"), "answers." + school + ".minutes", "5", "6");

        score(home).body("score", equalTo(126));
        assertThat(told.about(home.path("id")))
                .filteredOn(HouseholdScoredV1.class::isInstance)
                .extracting(event -> ((HouseholdScoredV1) event).score())
                .containsExactly(117, 125, 126);
    }

    @Test
    void aModelThatAsksWhatNobodyCanBeScoredByIsNotKept() {
        Response refused = writes("""
                {"indicator": "answers.nobody.asks", "weight": 1},
                {"indicator": "answers.%1$s.note", "points": 1},
                {"indicator": "answers.%1$s.quarrel", "points": 1},
                {"indicator": "answers.%1$s.source", "weight": 1},
                {"indicator": "answers.%1$s.source", "choice": "RIVER", "points": 1}""".formatted(water));

        refused.then()
                .statusCode(400)
                .body("code", equalTo("registry.scoring-model.questions-refused"))
                .body(
                        "errors.code",
                        contains(
                                "registry.scoring-model.question-unknown",
                                "registry.scoring-model.question-unfit",
                                "registry.scoring-model.question-unfit",
                                "registry.scoring-model.not-a-number",
                                "registry.scoring-model.choice-unknown"))
                .body("errors[0].pointer", equalTo("/equations/0/rules/0/indicator"))
                .body("errors[4].fix", containsString("WELL, TAP"));
    }

    private ValidatableResponse score(Response home) {
        return registrar
                .asks()
                .get("/v1/households/" + home.path("id") + "/score")
                .then()
                .statusCode(200);
    }

    private Response registered(String ofHousehold, String ofHead) {
        String more = ", \"questionnaire_answers\": {\"%s\": %s}".formatted(school, ofHead);
        Response answer = registrar
                .acts()
                .body(SampleHousehold.of(member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), more))
                        .with("\"questionnaire_answers\": {\"%s\": %s}".formatted(water, ofHousehold))
                        .json())
                .post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }

    private void corrects(String kind, String subject, String field, String seen, String asked) {
        String change = registrar
                .acts()
                .body("""
                        {"kind": "%s", "subject": "%s", "reason": "Asked again", "effective_on": "2026-11-02",
                         "changes": [{"field": "%s", "seen": "%s", "asked": "%s"}]}
                        """.formatted(kind, subject, field, seen, asked))
                .post("/v1/change-requests")
                .path("id");
        RegistryApi.as(TestToken.supervisor().in("SN"))
                .acts()
                .post("/v1/change-requests/" + change + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
    }

    private void activated(String rules) {
        Response written = writes(rules);
        written.then().statusCode(201);
        Response activated = admin.acts().post(MODELS + "/" + written.path("id") + "/activation");
        activated.then().statusCode(202);
        admin.ended(activated.path("operation_id"));
    }

    private Response writes(String rules) {
        String code = "T_"
                + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                        .toUpperCase(Locale.ROOT);
        return admin.acts().body("""
                {"code": "%s", "name": "Essai", "equations": [{"base": 100, "rules": [%s]}],
                 "categories": [{"category": "POOR", "below": 110}, {"category": "NOT_POOR", "from": 110}]}
                """.formatted(code, rules)).post(MODELS);
    }
}

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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.Answer;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.questionnaire.QuestionnaireCalls;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AnswersFollowIdentityComponentTest {

    private final IdentityCalls calls = new IdentityCalls();
    private final QuestionnaireCalls questionnaires = new QuestionnaireCalls();

    @Inject
    ToldEvents told;

    private String school = "";

    @BeforeEach
    void askPersons() {
        RegistryApi.loadTerritories();
        school = questionnaires.published("PERSON");
    }

    @Test
    void mergedTheLastWordOnEachFieldCountsAndTakenBackEachAnswersTheirOwn() {
        var first = answering("{\"minutes\": 5, \"treated\": true, \"quarrel\": false}");
        var second = answering("{\"minutes\": 9, \"source\": \"TAP\", \"quarrel\": true}");

        String merge = calls.merges(person(first), person(second)).path("id");

        assertThat(answers(person(first)))
                .isEqualTo(Map.of("minutes", 9, "treated", true, "source", "TAP", "quarrel", true));
        assertThat(answersTold(person(first)))
                .containsExactly(
                        new Answer("minutes", List.of("9")),
                        new Answer("source", List.of("TAP")),
                        new Answer("treated", List.of("true")));
        corrects(person(first), "treated", "true", "false");
        calls.reverses(merge).then().statusCode(200);
        assertThat(answers(person(first))).isEqualTo(Map.of("minutes", 5, "treated", false, "quarrel", false));
        assertThat(answers(person(second))).isEqualTo(Map.of("minutes", 9, "source", "TAP", "quarrel", true));
        assertThat(answersTold(person(first)))
                .containsExactly(new Answer("minutes", List.of("5")), new Answer("treated", List.of("false")));
    }

    @Test
    void whatWasTakenBackWhileTheyWereOneIsTheRetiredOnesAgainAfterwards() {
        var first = answering("{\"minutes\": 5}");
        var second = answering("{\"source\": \"TAP\"}");
        String merge = calls.merges(person(first), person(second)).path("id");

        corrects(person(first), "source", "TAP", null);

        assertThat(answers(person(first))).isEqualTo(Map.of("minutes", 5));
        calls.reverses(merge).then().statusCode(200);
        assertThat(answers(person(first))).isEqualTo(Map.of("minutes", 5));
        assertThat(answers(person(second))).isEqualTo(Map.of("source", "TAP"));
    }

    @Test
    void whoLeavesInASplitTakesTheAnswersOfTheStatementsThatLeave() {
        var first = answering("{\"minutes\": 5}");
        var second = answering("{\"minutes\": 9, \"quarrel\": true}");
        calls.merges(person(first), person(second)).then().statusCode(200);
        String record = calls.records(person(first))
                .getString("items.find { it.first_person_id == '" + person(second) + "' }.id");

        var split = calls.splits(person(first), List.of(record), "");

        String born = split.jsonPath()
                .getString("persons.find { it.id != '" + person(first) + "' && it.id != '" + person(second) + "' }.id");
        assertThat(answers(person(first))).isEqualTo(Map.of("minutes", 5));
        assertThat(answers(born)).isEqualTo(Map.of("minutes", 9, "quarrel", true));
        assertThat(answersTold(born)).containsExactly(new Answer("minutes", List.of("9")));
        calls.reverses(split.path("id")).then().statusCode(200);
        assertThat(answers(person(first))).isEqualTo(Map.of("minutes", 9, "quarrel", true));
    }

    @Test
    void whatALinkedStatementAnswersIsKeptAndIsTheirsWhomItTurnsOutToBeAbout() {
        String nin = ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin() + "\"}]";
        String given = anyName();
        String day = anyDay();
        String family = anyName();
        var first = calls.registers(member("HEAD", given, family, "FEMALE", day, nin + answered("{\"minutes\": 5}")));
        String again = member("HEAD", given, family, "FEMALE", day, nin + answered("{\"minutes\": 9}"));
        calls.registrar
                .acts()
                .body(SampleHousehold.of(again).json())
                .post("/v1/households")
                .then()
                .statusCode(200)
                .body("members[0].id", equalTo(person(first)));
        assertThat(answers(person(first))).isEqualTo(Map.of("minutes", 5));
        String linked = calls.records(person(first)).getString("items.find { !it.founding }.id");

        var split = calls.splits(person(first), List.of(linked), "");

        String born = split.jsonPath().getString("persons.find { it.id != '" + person(first) + "' }.id");
        assertThat(answers(born)).isEqualTo(Map.of("minutes", 9));
        assertThat(answers(person(first))).isEqualTo(Map.of("minutes", 5));
    }

    @Test
    void aHouseholdThatStandsForAnotherAnswersForBothUntilTheOtherStandsAgain() {
        String water = questionnaires.published("HOUSEHOLD");
        var first = living(water, "{\"minutes\": 5, \"treated\": true}");
        var second = living(water, "{\"minutes\": 9}");

        String merge = calls.merges(person(first), person(second)).path("id");

        assertThat(householdAnswers(first, water)).isEqualTo(Map.of("minutes", 9, "treated", true));
        assertThat(((HouseholdAnsweredV1) told.about(first.path("id")).stream()
                                .filter(HouseholdAnsweredV1.class::isInstance)
                                .toList()
                                .getLast())
                        .answers())
                .containsExactly(new Answer("minutes", List.of("9")), new Answer("treated", List.of("true")));
        calls.reverses(merge).then().statusCode(200);
        assertThat(householdAnswers(first, water)).isEqualTo(Map.of("minutes", 5, "treated", true));
        assertThat(householdAnswers(second, water)).isEqualTo(Map.of("minutes", 9));
    }

    @Test
    void householdsThatBecomeOneAnswerWhatEitherSaidLast() {
        String water = questionnaires.published("HOUSEHOLD");
        var first = living(water, "{\"minutes\": 5, \"treated\": true}");
        var second = living(water, "{\"minutes\": 9}");

        String change = calls.registrar
                .acts()
                .body("""
                        {"kind": "HOUSEHOLD_MERGE", "subject": "%s", "reason": "They live together",
                         "effective_on": "2026-11-02",
                         "life_event": {"household_id": "%s", "relationship": "SPOUSE"}}
                        """.formatted(second.<String>path("id"), first.<String>path("id")))
                .post("/v1/change-requests")
                .path("id");
        for (String approver : List.of("supervisor-0", "supervisor-1")) {
            RegistryApi.as(TestToken.supervisor().named(approver))
                    .acts()
                    .post("/v1/change-requests/" + change + "/approval");
        }

        assertThat(calls.household(second.path("id")).getString("status")).isEqualTo("MERGED");
        assertThat(householdAnswers(first, water)).isEqualTo(Map.of("minutes", 9, "treated", true));
    }

    private Response answering(String answers) {
        return calls.registers(member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), answered(answers)));
    }

    private String answered(String answers) {
        return ", \"questionnaire_answers\": {\"%s\": %s}".formatted(school, answers);
    }

    private Response living(String water, String answers) {
        var registered = calls.registrar
                .acts()
                .body(SampleHousehold.any()
                        .with("\"questionnaire_answers\": {\"%s\": %s}".formatted(water, answers))
                        .json())
                .post("/v1/households");
        registered.then().statusCode(201);
        return registered;
    }

    private void corrects(String person, String field, String seen, @Nullable String asked) {
        var proposed = calls.registrar
                .acts()
                .body("""
                        {"kind": "PERSON_CORRECTION", "subject": "%s", "reason": "Asked again",
                         "effective_on": "2026-11-02",
                         "changes": [{"field": "answers.%s.%s", "seen": "%s"%s}]}
                        """.formatted(person, school, field, seen, asked == null ? "" : ", \"asked\": \"" + asked + "\""))
                .post("/v1/change-requests");
        proposed.then().statusCode(201);
        calls.supervisor
                .acts()
                .post("/v1/change-requests/" + proposed.path("id") + "/approval")
                .then()
                .statusCode(200);
    }

    private Map<String, Object> answers(String person) {
        return calls.reads(person).getMap("questionnaire_answers." + school);
    }

    private Map<String, Object> householdAnswers(Response household, String water) {
        return calls.household(household.path("id")).getMap("questionnaire_answers." + water);
    }

    /** The answers as they were told last. */
    private List<Answer> answersTold(String person) {
        return told.about(person).stream()
                .filter(PersonAnsweredV1.class::isInstance)
                .map(PersonAnsweredV1.class::cast)
                .toList()
                .getLast()
                .answers();
    }
}

package org.socle.registry.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.contracts.registry.Answer;
import org.socle.contracts.registry.HouseholdAnsweredV1;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class QuestionnaireAnswerComponentTest {

    private static final String EVERYTHING = """
            {"minutes": 35, "litres": 20.50, "source": "TAP", "uses": ["COOK", "DRINK"], "treated": false,
             "since": "2024-02-29", "note": "Behind the mosque", "quarrel": true}""";

    private final QuestionnaireCalls calls = new QuestionnaireCalls();
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi supervisor = RegistryApi.as(TestToken.supervisor());

    @Inject
    ToldEvents told;

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void answersOfPersonsAndHouseholdsAreReadBackWithTheirTypes() {
        String water = calls.published("HOUSEHOLD");
        String school = calls.published("PERSON");

        var home = registered(water, EVERYTHING, school, "{\"minutes\": 5}");

        registrar
                .asks()
                .get("/v1/households/" + home.path("id"))
                .then()
                .body("questionnaire_answers." + water + ".minutes", equalTo(35))
                .body("questionnaire_answers." + water + ".litres", equalTo(20.5f))
                .body("questionnaire_answers." + water + ".uses", contains("DRINK", "COOK"))
                .body("questionnaire_answers." + water + ".treated", equalTo(false))
                .body("questionnaire_answers." + water + ".since", equalTo("2024-02-29"))
                .body("questionnaire_answers." + water + ".note", equalTo("Behind the mosque"))
                .body("questionnaire_answers." + water + ".quarrel", equalTo(true));
        seen(home).body("questionnaire_answers." + school + ".minutes", equalTo(5));
    }

    @Test
    void whoAnsweredNothingHasNoAnswers() {
        var home = registrar.acts().body(SampleHousehold.any().json()).post("/v1/households");

        seen(home).body("", not(hasKey("questionnaire_answers")));
        assertThat(told.about(home.path("id"))).noneMatch(HouseholdAnsweredV1.class::isInstance);
    }

    @Test
    void programmesAreToldTheAnswersTheyMayAskForAndNoOthers() {
        String water = calls.published("HOUSEHOLD");
        String school = calls.published("PERSON");

        var home = registered(water, EVERYTHING, school, "{\"treated\": true, \"quarrel\": true}");

        assertThat(told.about(home.path("id")))
                .filteredOn(HouseholdAnsweredV1.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((HouseholdAnsweredV1) event).answers())
                        .containsExactly(
                                new Answer("litres", List.of("20.5")),
                                new Answer("minutes", List.of("35")),
                                new Answer("since", List.of("2024-02-29")),
                                new Answer("source", List.of("TAP")),
                                new Answer("treated", List.of("false")),
                                new Answer("uses", List.of("DRINK", "COOK"))));
        assertThat(answersTold(person(home))).containsExactly(new Answer("treated", List.of("true")));
        assertThat(told.about(home.path("id")).toString()).doesNotContain("mosque");
    }

    @Test
    void sensitiveAnswersAreEncryptedWhereTheyRest() {
        String water = calls.published("HOUSEHOLD");

        registered(water, "{\"note\": \"Open words\", \"quarrel\": true}", calls.published("PERSON"), "{}");

        String kept = scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT a::text AS kept FROM questionnaire_answer a WHERE questionnaire = :name")
                        .with("name", water)
                        .one(row -> row.text("kept")));
        assertThat(kept).contains("Open words").doesNotContain("quarrel");
    }

    @Test
    void answersAreSeenByWhoeverSeesThePersonAndNobodyElse() {
        String school = calls.published("PERSON");
        registered(calls.published("HOUSEHOLD"), "{}", school, "{\"minutes\": 5}");
        String question = "SELECT count(*) AS rows FROM questionnaire_answer WHERE questionnaire = :name";

        long here = scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of(question).with("name", school).one(row -> row.number("rows")));
        long elsewhere = scoped.call(
                new TerritoryScope(1, 1),
                () -> sql.of(question).with("name", school).one(row -> row.number("rows")));

        assertThat(List.of(here, elsewhere)).containsExactly(1L, 0L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "minutes": 601                 | minutes | whole-number-unfit | from 0 to 600
            "minutes": 1.5                 | minutes | whole-number-unfit | from 0 to 600
            "minutes": "35"                | minutes | whole-number-unfit | from 0 to 600
            "litres": 1e16                 | litres  | number-unfit       | Write a number
            "litres": true                 | litres  | number-unfit       | Write a number
            "source": "RIVER"              | source  | code-unknown       | WELL, TAP
            "uses": ["DRINK", "WASH"]      | uses    | codes-unknown      | DRINK, COOK
            "uses": "DRINK"                | uses    | codes-unknown      | DRINK, COOK
            "treated": "yes"               | treated | yes-no-unfit       | true or false
            "since": "2025-02-29"          | since   | day-unfit          | 2026-11-02
            "note": "More than twenty letters" | note | text-unfit         | 20
            "colour": "blue"               | colour  | field-unknown      | minutes, litres
            """)
    void anAnswerThatIsNoneIsRefusedWithPlaceAndFix(String answer, String field, String code, String fix) {
        String school = calls.published("PERSON");

        registers(calls.published("HOUSEHOLD"), "{}", school, "{" + answer + "}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/members/0/questionnaire_answers/" + school + "/" + field))
                .body("errors.code", contains("registry.answer." + code))
                .body("errors[0].fix", containsString(fix));
    }

    @Test
    void aQuestionnaireIsAnsweredByWhomItAsks() {
        String school = calls.published("PERSON");

        registers(school, "{\"minutes\": 5}", "nobody_asks_this", "{}")
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder("registry.answer.asked-of-others", "registry.answer.questionnaire-unknown"));
    }

    @Test
    void anAgreedChangeCorrectsAnAnswerAndTellsAllOfThem() {
        String school = calls.published("PERSON");
        var home = registered(calls.published("HOUSEHOLD"), "{}", school, "{\"minutes\": 5, \"uses\": [\"COOK\"]}");

        changes(home, """
                {"field": "answers.%1$s.minutes", "seen": "5", "asked": "50"},
                {"field": "answers.%1$s.uses", "seen": "COOK", "asked": "COOK, DRINK"},
                {"field": "answers.%1$s.quarrel", "asked": "true"}""".formatted(school));

        seen(home)
                .body("questionnaire_answers." + school + ".minutes", equalTo(50))
                .body("questionnaire_answers." + school + ".uses", contains("DRINK", "COOK"))
                .body("questionnaire_answers." + school + ".quarrel", equalTo(true));
        assertThat(answersTold(person(home)))
                .containsExactly(new Answer("minutes", List.of("50")), new Answer("uses", List.of("DRINK", "COOK")));
    }

    @Test
    void anAnswerIsCorrectedTogetherWithAnotherField() {
        String school = calls.published("PERSON");
        var home = registered(calls.published("HOUSEHOLD"), "{}", school, "{\"minutes\": 5}");

        changes(home, """
                {"field": "answers.%s.minutes", "seen": "5"},
                {"field": "occupation", "asked": "FARMER"}""".formatted(school));

        seen(home).body("occupation", equalTo("FARMER")).body("", not(hasKey("questionnaire_answers")));
        assertThat(answersTold(person(home))).isEmpty();
    }

    @Test
    void aChangeThatDoesNotFitTheQuestionnaireIsRefused() {
        String school = calls.published("PERSON");
        var home = registered(calls.published("HOUSEHOLD"), "{}", school, "{\"minutes\": 5}");

        proposes(home, "{\"field\": \"answers.%s.minutes\", \"seen\": \"5\", \"asked\": \"many\"}".formatted(school))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/changes/0/asked"))
                .body("errors[0].code", equalTo("registry.answer.whole-number-unfit"));
        proposes(home, "{\"field\": \"answers.%s.colour\", \"asked\": \"blue\"}".formatted(school))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("registry.change.field-unknown"));
        proposes(home, "{\"field\": \"answers.%s.minutes\", \"seen\": \"6\", \"asked\": \"7\"}".formatted(school))
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.change.stale"));
    }

    @Test
    void answersOfAHouseholdInReviewAreToldOnceSomebodyHasDecided() {
        String water = calls.published("HOUSEHOLD");
        String school = calls.published("PERSON");
        String given = anyName();
        String family = anyName();
        String born = anyDay();
        registrar
                .acts()
                .body(SampleHousehold.of(named(given, family, born, "")).json())
                .post("/v1/households");
        String answers = ", \"questionnaire_answers\": {\"%s\": {\"minutes\": 5}}".formatted(school);
        var held = registrar
                .acts()
                .body(SampleHousehold.of(named(given, family, born, answers))
                        .with("\"questionnaire_answers\": {\"%s\": {\"minutes\": 9}}".formatted(water))
                        .json())
                .post("/v1/households");
        held.then().statusCode(201).body("outcome", equalTo("HELD"));
        assertThat(told.about(held.path("id"))).isEmpty();

        String review = supervisor
                .asks()
                .get("/v1/reviews?limit=500")
                .jsonPath()
                .getString("items.find { it.person_id == '" + person(held) + "' }.id");
        supervisor
                .acts()
                .body("{\"decision\": \"DIFFERENT\", \"reason\": \"Both were present\"}")
                .post("/v1/reviews/" + review + "/decision")
                .then()
                .statusCode(200);

        assertThat(answersTold(person(held))).containsExactly(new Answer("minutes", List.of("5")));
        assertThat(told.about(held.path("id")))
                .filteredOn(HouseholdAnsweredV1.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((HouseholdAnsweredV1) event).answers())
                        .containsExactly(new Answer("minutes", List.of("9"))));
    }

    @Test
    void aPersonIsHandedTheirAnswersAndIsForgottenWithThem() {
        RegistryApi officer = RegistryApi.as(TestToken.dpo());
        String school = calls.published("PERSON");
        var home = registered(calls.published("HOUSEHOLD"), "{}", school, "{\"minutes\": 5, \"quarrel\": true}");

        var handed = officer.asks()
                .get("/v1/persons/" + person(home) + "/subject-export")
                .jsonPath()
                .<Map<String, Object>>getList("sections.find { it.code == 'questionnaire_answers' }.items");
        String erasure = officer.acts()
                .body("{\"ground\": \"CONSENT_WITHDRAWN\"}")
                .post("/v1/persons/" + person(home) + "/erasure")
                .path("id");
        RegistryApi.as(TestToken.dpo().named("other-dpo"))
                .acts()
                .post("/v1/erasures/" + erasure + "/approval")
                .then()
                .statusCode(200);

        assertThat(handed)
                .singleElement()
                .satisfies(row -> assertThat(row.get("answers")).isEqualTo(Map.of("minutes", 5, "quarrel", true)));
        seen(home).body("", not(hasKey("questionnaire_answers")));
        assertThat(answersTold(person(home))).isEmpty();
    }

    private static String named(String given, String family, String born, String more) {
        return member(
                "HEAD",
                given,
                family,
                "FEMALE",
                born,
                ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin() + "\"}]" + more);
    }

    private Response registers(String ofHousehold, String household, String ofPerson, String person) {
        String more = ", \"questionnaire_answers\": {\"%s\": %s}".formatted(ofPerson, person);
        return registrar
                .acts()
                .body(SampleHousehold.of(member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), more))
                        .with("\"questionnaire_answers\": {\"%s\": %s}".formatted(ofHousehold, household))
                        .json())
                .post("/v1/households");
    }

    private Response registered(String ofHousehold, String household, String ofPerson, String person) {
        var answer = registers(ofHousehold, household, ofPerson, person);
        answer.then().statusCode(201);
        return answer;
    }

    private Response proposes(Response home, String fields) {
        return registrar.acts().body("""
                        {"kind": "PERSON_CORRECTION", "subject": "%s", "reason": "Asked again",
                         "effective_on": "2026-11-02", "changes": [%s]}
                        """.formatted(person(home), fields)).post("/v1/change-requests");
    }

    private void changes(Response home, String fields) {
        var proposed = proposes(home, fields);
        proposed.then().statusCode(201);
        supervisor
                .acts()
                .post("/v1/change-requests/" + proposed.path("id") + "/approval")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
    }

    private ValidatableResponse seen(Response home) {
        return registrar.asks().get("/v1/persons/" + person(home)).then().statusCode(200);
    }

    /** The answers as they were told last. */
    private List<Answer> answersTold(String person) {
        var events = told.about(person).stream()
                .filter(PersonAnsweredV1.class::isInstance)
                .map(PersonAnsweredV1.class::cast)
                .toList();
        return events.isEmpty() ? List.of() : events.getLast().answers();
    }

    private static String person(Response home) {
        return home.path("members[0].id");
    }
}

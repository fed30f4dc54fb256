package org.socle.registry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.registry.history.HistoryCalls.household;
import static org.socle.registry.history.HistoryCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.history.HistoryCalls.Moment;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.questionnaire.QuestionnaireCalls;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AnswerHistoryComponentTest {

    private final HistoryCalls calls = new HistoryCalls();
    private final QuestionnaireCalls questionnaires = new QuestionnaireCalls();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    private String school = "";
    private String water = "";

    @BeforeEach
    void ask() {
        RegistryApi.loadTerritories();
        school = questionnaires.published("PERSON");
        water = questionnaires.published("HOUSEHOLD");
    }

    @Test
    void everyMomentIsAnsweredWithTheAnswersOfThen() {
        Response home = registered("{\"minutes\": 5, \"quarrel\": true}", "{\"litres\": 20.5}");
        String someone = home.path("members[0].id");
        Response other = registered("{\"minutes\": 9}", "{\"treated\": true}");
        List<String> paths = List.of(
                person(someone),
                household(home.path("id")),
                person(other.path("members[0].id")),
                household(other.path("id")));
        List<Moment> moments = new ArrayList<>(List.of(calls.look(paths)));
        corrects(someone, "minutes", "5", "50");
        moments.add(calls.look(paths));
        corrects(someone, "source", null, "TAP");
        moments.add(calls.look(paths));
        corrects(someone, "quarrel", "true", null);
        moments.add(calls.look(paths));
        String merge = calls.merges(someone, other.path("members[0].id"));
        moments.add(calls.look(paths));
        calls.reverses(merge);
        moments.add(calls.look(paths));

        List<String> otherwise = moments.stream()
                .flatMap(moment -> calls.otherwise(moment).stream())
                .toList();

        assertThat(otherwise).isEmpty();
    }

    @Test
    void theVersionsTellEachAnswerBeforeAndAfterWithWhoAndWhy() {
        Response home = registered("{\"minutes\": 5}", "{\"litres\": 20}");
        String someone = home.path("members[0].id");
        corrects(someone, "minutes", "5", "50");
        Response other = registered("{\"minutes\": 9}", "{\"litres\": 30}");
        String merge = calls.merges(someone, other.path("members[0].id"));

        var versions = calls.history(person(someone));

        String field = "answers." + school + ".minutes";
        assertThat(changes(versions.getList("items"), field))
                .containsExactly(
                        Map.of("field", field, "from", "50", "to", "9"),
                        Map.of("field", field, "from", "5", "to", "50"),
                        Map.of("field", field, "to", "5"));
        assertThat(versions.getString("items[0].cause.id")).isEqualTo(merge);
        assertThat(versions.getString("items[1].cause.what")).isEqualTo("PERSON_CORRECTION");
        assertThat(versions.getList("items")).hasSize(3);
        String litres = "answers." + water + ".litres";
        assertThat(changes(calls.history(household(home.path("id"))).getList("items"), litres))
                .containsExactly(
                        Map.of("field", litres, "from", "20", "to", "30"), Map.of("field", litres, "to", "20"));
    }

    @Test
    void sensitiveAnswersOfThePastAreEncryptedAndForgottenWithThePerson() {
        Response home = registered("{\"minutes\": 5, \"quarrel\": true}", "{}");
        String someone = home.path("members[0].id");
        corrects(someone, "quarrel", "true", "false");
        assertThat(kept(someone)).containsExactly("{\"minutes\": 5}", "{\"minutes\": 5}");
        RegistryApi officer = RegistryApi.as(TestToken.dpo());
        var handed = officer.asks().get(person(someone) + "/subject-export").jsonPath();
        for (String section : List.of("answer_history", "answers_told")) {
            assertThat(handed.<List<Map<String, Object>>>get("sections.findAll { it.code == '" + section + "' }.items")
                            .toString())
                    .contains("quarrel=true");
        }

        String erasure = officer.acts()
                .body("{\"ground\": \"CONSENT_WITHDRAWN\"}")
                .post(person(someone) + "/erasure")
                .path("id");
        RegistryApi.as(TestToken.dpo().named("other-dpo"))
                .acts()
                .post("/v1/erasures/" + erasure + "/approval")
                .then()
                .statusCode(200);

        assertThat(kept(someone)).isEmpty();
    }

    private static List<Map<String, Object>> changes(
            List<Map<String, List<Map<String, Object>>>> versions, String field) {
        return versions.stream()
                .flatMap(version -> version.getOrDefault("changes", List.of()).stream())
                .filter(change -> field.equals(change.get("field")))
                .toList();
    }

    /** What is readable of the past where it rests. */
    private List<String> kept(String person) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        SELECT answers::text AS answers FROM questionnaire_answer_history WHERE person_id = :id
                         UNION ALL
                        SELECT answers::text FROM answer_told WHERE person_id = :id AND answers <> '{}'
                        """)
                        .with("id", PersonId.parse(person).orElseThrow().value())
                        .list(row -> row.text("answers")));
    }

    private Response registered(String ofPerson, String ofHousehold) {
        String more = ", \"questionnaire_answers\": {\"%s\": %s}".formatted(school, ofPerson);
        Response answer = calls.registrar
                .acts()
                .body(SampleHousehold.of(member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), more))
                        .with("\"questionnaire_answers\": {\"%s\": %s}".formatted(water, ofHousehold))
                        .json())
                .post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }

    private void corrects(String person, String field, @Nullable String seen, @Nullable String asked) {
        calls.agreed(
                "PERSON_CORRECTION",
                person,
                "\"changes\": [{\"field\": \"answers.%s.%s\"%s%s}]"
                        .formatted(school, field, cell("seen", seen), cell("asked", asked)));
    }

    private static String cell(String name, @Nullable String value) {
        return value == null ? "" : ", \"" + name + "\": \"" + value + "\"";
    }
}

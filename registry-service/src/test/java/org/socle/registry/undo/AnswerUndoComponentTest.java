package org.socle.registry.undo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.Answer;
import org.socle.contracts.registry.PersonAnsweredV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.questionnaire.QuestionnaireCalls;
import org.socle.registry.undo.UndoCalls.Row;
import org.socle.testkit.event.ToldEvents;

@QuarkusTest
class AnswerUndoComponentTest {

    private final UndoCalls calls = new UndoCalls();
    private final QuestionnaireCalls questionnaires = new QuestionnaireCalls();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void whatAListAnsweredOtherwiseIsAsItWasBeforeIt() {
        String school = questionnaires.published("PERSON");
        String water = questionnaires.published("HOUSEHOLD");
        Row awa = calls.row("A", "-1", "head");
        pushes("-1", awa, school, water, "5,10");
        String push = pushes("-2", awa, school, water, "6,11").getString("id");
        String person = UndoCalls.person(sql, scoped, awa);
        assertThat(answers(person, school)).isEqualTo(Map.of("minutes", 6));

        calls.undone(push, "");

        assertThat(answers(person, school)).isEqualTo(Map.of("minutes", 5));
        assertThat(told.about(person).stream()
                        .filter(PersonAnsweredV1.class::isInstance)
                        .map(PersonAnsweredV1.class::cast)
                        .toList()
                        .getLast()
                        .answers())
                .containsExactly(new Answer("minutes", List.of("5")));
        String home = calls.ministry.asks().get("/v1/persons/" + person).path("household_id");
        assertThat(calls.ministry
                        .asks()
                        .get("/v1/households/" + home)
                        .jsonPath()
                        .getMap("questionnaire_answers." + water))
                .isEqualTo(Map.of("minutes", 10));
    }

    @Test
    void whoIsWithdrawnTakesAnswersAndTheirPastAlong() {
        String school = questionnaires.published("PERSON");
        String water = questionnaires.published("HOUSEHOLD");
        Row awa = calls.row("A", "-1", "head");
        String first = pushes("-1", awa, school, water, "5,10").getString("id");
        String second = pushes("-2", awa, school, water, "6,11").getString("id");

        calls.undone(second, "");
        var undone = calls.undone(first, "");

        assertThat(undone.getInt("undone.persons")).isEqualTo(1);
        for (String table : List.of("questionnaire_answer", "questionnaire_answer_history", "answer_told")) {
            long left = scoped.call(
                    TerritoryScope.WHOLE,
                    () -> sql.of("SELECT count(*) AS rows FROM " + table + " WHERE questionnaire = :name")
                            .with("name", school)
                            .one(row -> row.number("rows")));
            assertThat(left).as(table).isZero();
        }
    }

    private JsonPath pushes(String push, Row row, String school, String water, String answers) {
        String[] lines = UndoCalls.list(row).split("\n", -1);
        String list = "%s,q:%s.minutes,q:%s.minutes\n%s,%s\n".formatted(lines[0], school, water, lines[1], answers);
        return calls.ngo.imported(calls.reference + push, list);
    }

    private Map<String, Object> answers(String person, String school) {
        return calls.ministry.asks().get("/v1/persons/" + person).jsonPath().getMap("questionnaire_answers." + school);
    }
}

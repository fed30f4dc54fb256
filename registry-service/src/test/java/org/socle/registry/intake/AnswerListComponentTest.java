package org.socle.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.questionnaire.QuestionnaireCalls;
import org.socle.testkit.identity.TestToken;

/** Lists that tell answers to questionnaires. */
@QuarkusTest
class AnswerListComponentTest {

    private static final String COLUMNS =
            "household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,consent,consent_date";

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final QuestionnaireCalls calls = new QuestionnaireCalls();
    private final String reference = UUID.randomUUID().toString().substring(0, 8);
    private final String family = anyName();
    private final String given = anyName();
    private final String day = anyDay();

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void typedColumnsBecomeAnswersOfPersonAndHousehold() {
        String water = calls.published("HOUSEHOLD");
        String school = calls.published("PERSON");
        String columns = "%1$s,q:%2$s.minutes,q:%2$s.litres,q:%2$s.uses,q:%2$s.since,q:%3$s.treated,q:%3$s.source"
                .formatted(COLUMNS, water, school);

        JsonPath push =
                ngo.imported(reference, columns + "\n" + row("35,\"12,5\",cook; Drink,29/02/2024,oui,tap") + "\n");

        assertThat(push.getInt("counts.persons_new")).isEqualTo(1);
        JsonPath person = person();
        assertThat(person.getBoolean("questionnaire_answers." + school + ".treated"))
                .isTrue();
        assertThat(person.getString("questionnaire_answers." + school + ".source"))
                .isEqualTo("TAP");
        JsonPath home = registrar
                .asks()
                .get("/v1/households/" + person.get("household_id"))
                .jsonPath();
        String answers = "questionnaire_answers." + water;
        assertThat(home.getInt(answers + ".minutes")).isEqualTo(35);
        assertThat(home.getFloat(answers + ".litres")).isEqualTo(12.5f);
        assertThat(home.<String>getList(answers + ".uses")).isEqualTo(List.of("DRINK", "COOK"));
        assertThat(home.getString(answers + ".since")).isEqualTo("2024-02-29");
    }

    @Test
    void aListThatSaysSomethingNewCorrectsAnswersAndAnEmptyCellTakesNoneBack() {
        String school = calls.published("PERSON");
        String columns = "%1$s,q:%2$s.minutes,q:%2$s.treated\n".formatted(COLUMNS, school);
        ngo.imported(reference, columns + row("5,no") + "\n");

        JsonPath again = ngo.imported(reference + "-2", columns + row("6,") + "\n");

        assertThat(again.getInt("counts.persons_updated")).isEqualTo(1);
        assertThat(person().getInt("questionnaire_answers." + school + ".minutes"))
                .isEqualTo(6);
        assertThat(person().getBoolean("questionnaire_answers." + school + ".treated"))
                .isFalse();
    }

    @Test
    void aFaultIsToldInTheColumnWithItsFixInBothLanguages() {
        String school = calls.published("PERSON");
        String columns = "%1$s,q:%2$s.minutes,q:%2$s.source,q:%2$s.treated\n".formatted(COLUMNS, school);

        JsonPath push = ngo.imported(reference, columns + row("601,river,peut-être") + "\n");

        assertThat(push.getInt("counts.rows_rejected")).isEqualTo(1);
        String path = "/v1/imports/" + push.get("id") + "/rejected-rows";
        assertThat(ngo.asks().get(path).asString())
                .contains("q:" + school + ".minutes: The answer is no whole number")
                .contains("Write one of: WELL, TAP.")
                .contains("from 0 to 600");
        assertThat(ngo.asksIn("fr").get(path).asString())
                .contains("La réponse n’est pas un nombre entier")
                .contains("de 0 à 600");
    }

    @Test
    void aColumnThatNoQuestionnaireAsksIsRefusedWithTheList() {
        ngo.pushes(reference, COLUMNS + ",q:nobody.asks\n" + row("1") + "\n")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.csv.column-unknown"))
                .body("errors[0].pointer", equalTo("/columns/10"))
                .body("errors[0].code", equalTo("registry.import.column.not-asked"));
    }

    @Test
    void theTemplateShowsTheQuestionsOfAQuestionnaire() {
        String school = calls.published("PERSON");

        String list =
                ngo.asks().get("/v1/import-template?questionnaire=" + school).asString();

        assertThat(list.lines().findFirst().orElseThrow())
                .startsWith("household_ref")
                .contains("q:" + school + ".minutes", "q:" + school + ".quarrel");
        assertThat(rehearsed(list).getInt("counts.rows_rejected")).isZero();
        ngo.asks()
                .get("/v1/import-template?questionnaire=nobody_asks_this")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.questionnaire.not-found"));
    }

    @Test
    void aMappingMayLeadToAQuestion() {
        String school = calls.published("PERSON");
        ngo.asks()
                .contentType("application/json")
                .body("{\"columns\": [{\"column\": \"Distance\", \"as\": \"q:%s.minutes\"}]}".formatted(school))
                .put("/v1/import-mappings/" + reference)
                .then()
                .statusCode(200);

        ngo.imported(reference + "&mapping=" + reference, COLUMNS + ",Distance\n" + row("7") + "\n");

        assertThat(person().getInt("questionnaire_answers." + school + ".minutes"))
                .isEqualTo(7);
    }

    private JsonPath rehearsed(String list) {
        Response accepted = ngo.acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?validate_only=true&reference=" + reference);
        accepted.then().statusCode(202);
        ngo.ended(accepted.path("operation_id"));
        return ngo.asks().get("/v1/imports/" + accepted.path("id")).jsonPath();
    }

    private String row(String answers) {
        return "%s,%s-1,head,%s,%s,f,%s,SN-DK-01-01,yes,2026-11-02,%s"
                .formatted(reference, reference, given, family, day, answers);
    }

    /** The only one of this name. */
    private JsonPath person() {
        Response found = registrar.acts().body("""
                        {"given_names": "%s", "family_name": "%s", "purpose": "CONTROL"}""".formatted(given, family)).post("/v1/person-searches");
        return registrar.asks().get("/v1/persons/" + found.path("items[0].id")).jsonPath();
    }
}

package org.socle.registry.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.socle.registry.questionnaire.QuestionnaireCalls.field;
import static org.socle.registry.questionnaire.QuestionnaireCalls.schema;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.QuestionnaireField;
import org.socle.contracts.registry.QuestionnairePublishedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class QuestionnaireComponentTest {

    private static final String MINUTES = "\"type\": \"integer\", \"maximum\": 60";

    private final QuestionnaireCalls calls = new QuestionnaireCalls();
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final String name = QuestionnaireCalls.anyName();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aVersionIsReadAsItWasPublished() {
        calls.publishes(name, "HOUSEHOLD", schema(field("minutes", MINUTES, "ELIGIBILITY")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        registrar
                .asks()
                .get("/v1/questionnaires/" + name)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("asked_of", equalTo("HOUSEHOLD"))
                .body("titles.fr", equalTo("Eau"))
                .body("schema.properties.minutes.maximum", equalTo(60));
        registrar
                .asks()
                .header("If-None-Match", "\"1\"")
                .get("/v1/questionnaires/" + name)
                .then()
                .statusCode(304);
        registrar.asks().get("/v1/questionnaires?limit=500").then().body("items.name", hasItem(name));
    }

    @Test
    void everyVersionStaysAndTheNextNeedsTheOneBefore() {
        calls.publishes(name, "PERSON", schema(field("minutes", MINUTES, "ELIGIBILITY")));
        String wider = schema(
                field("minutes", "\"type\": \"integer\"", "ELIGIBILITY"),
                field("more", "\"type\": \"boolean\"", "PERSONAL"));

        calls.publishes(name, "PERSON", wider).then().statusCode(428);
        calls.publishes(name, 7, "PERSON", wider).then().statusCode(412);
        calls.publishes(name, 1, "PERSON", wider).then().statusCode(200).header("ETag", "\"2\"");
        calls.publishes(name, 2, "PERSON", wider).then().statusCode(200).header("ETag", "\"2\"");

        registrar.asks().get("/v1/questionnaires/" + name + "/versions").then().body("items.version", contains(2, 1));
        registrar
                .asks()
                .get("/v1/questionnaires/" + name + "/versions/1")
                .then()
                .body("schema.properties.minutes.maximum", equalTo(60));
        registrar
                .asks()
                .get("/v1/questionnaires/" + name + "/versions/3")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.questionnaire.not-found"));
    }

    @Test
    void whatWouldBreakAnswersIsSaidFieldByField() {
        calls.publishes(
                name,
                "PERSON",
                schema(
                        field("minutes", MINUTES, "ELIGIBILITY"),
                        field("well", "\"type\": \"boolean\"", "ELIGIBILITY"),
                        field("tap", "\"type\": \"boolean\"", "PERSONAL"),
                        field("river", "\"type\": \"boolean\"", "PERSONAL")));

        calls.publishes(
                        name,
                        1,
                        "HOUSEHOLD",
                        schema(
                                field("minutes", "\"type\": \"integer\", \"maximum\": 59", "ELIGIBILITY"),
                                field("well", "\"type\": \"number\"", "ELIGIBILITY"),
                                field("tap", "\"type\": \"boolean\"", "SENSITIVE")))
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.questionnaire.incompatible"))
                .body("errors.pointer", hasItems("/asked_of", "/schema/properties/minutes", "/schema/properties/river"))
                .body(
                        "errors.code",
                        hasItems(
                                "registry.questionnaire.subject-changed",
                                "registry.questionnaire.narrowed",
                                "registry.questionnaire.type-changed",
                                "registry.questionnaire.use-changed",
                                "registry.questionnaire.field-removed"))
                .body("errors.find { it.pointer == '/asked_of' }.fix", containsString("PERSON"));
    }

    @Test
    void aSchemaThatIsNoneIsRefusedWithPlaceAndFix() {
        calls.publishes(
                        name,
                        "PERSON",
                        schema(field("minutes", "\"type\": \"integer\", \"minimum\": \"low\"", "ELIGIBILITY")))
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.questionnaire.schema-refused"))
                .body("errors[0].pointer", equalTo("/schema/properties/minutes/minimum"))
                .body("errors[0].code", equalTo("registry.questionnaire.schema-unsound"));
        calls.publishes(
                        name,
                        "PERSON",
                        schema(field("minutes", "\"type\": \"integer\", \"exclusiveMinimum\": 1", "PERSONAL")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/schema/properties/minutes/exclusiveMinimum"))
                .body("errors[0].fix", containsString("maximum, minimum"));
        registrar.asks().get("/v1/questionnaires/" + name).then().statusCode(404);
    }

    @Test
    void onlyAnAdministratorPublishesAndARehearsalKeepsNothing() {
        String body =
                "{\"asked_of\": \"PERSON\", \"schema\": %s}".formatted(schema(field("minutes", MINUTES, "PERSONAL")));

        registrar
                .asks()
                .contentType("application/json")
                .body(body)
                .put("/v1/questionnaires/" + name)
                .then()
                .statusCode(403);
        RegistryApi.as(TestToken.administrator())
                .asks()
                .contentType("application/json")
                .body(body)
                .put("/v1/questionnaires/" + name + "?validate_only=true")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        calls.publishes("in", "PERSON", schema(field("minutes", MINUTES, "PERSONAL")))
                .then()
                .statusCode(400);

        registrar.asks().get("/v1/questionnaires/" + name).then().statusCode(404);
        assertThat(told.about(name)).isEmpty();
    }

    @Test
    void programmesAreToldOfTheFieldsTheyMayAskAbout() {
        String published = calls.published("PERSON");

        var event = (QuestionnairePublishedV1) told.about(published).getFirst();
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.titleFr()).isEqualTo("Eau");
        assertThat(event.fields())
                .extracting(QuestionnaireField::field)
                .containsExactly("minutes", "litres", "source", "uses", "treated", "since");
    }
}

package org.socle.registry.vocabulary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class VocabularyComponentTest {

    private final RegistryApi somebody = RegistryApi.as(TestToken.of("somebody").mayNothing());

    @Test
    void anybodySignedInMayReadAndNobodyElse() {
        somebody.asks().get("/v1/vocabularies/sex").then().statusCode(200);
        assertProblem(given().get("/v1/vocabularies/sex"), "platform.token.missing", 401);
        assertProblem(given().get("/v1/vocabularies"), "platform.token.missing", 401);
    }

    @Test
    void theListsAreListedWithBothNames() {
        var answer = somebody.asks().get("/v1/vocabularies");

        answer.then()
                .statusCode(200)
                .body("items.code", hasItems("sex", "marital-status", "disability", "nationality", "shock"))
                .body("items.names.fr", everyItem(notNullValue()))
                .body("items.find { it.code == 'sex' }.terms", equalTo(2))
                .body("next", nullValue());
    }

    @Test
    void theLabelIsInTheCallersLanguageAndBothAreThere() {
        var french = somebody.asksIn("fr").get("/v1/vocabularies/disability");
        var english = somebody.asksIn("en").get("/v1/vocabularies/disability");

        french.then()
                .header("Content-Language", equalTo("fr"))
                .header("Vary", containsString("Accept-Language"))
                .body("answer_scale", equalTo("difficulty"))
                .body("items", hasSize(6))
                .body("items[0].label", equalTo("Voir, même avec des lunettes"))
                .body("items[0].labels.en", equalTo("Seeing, even when wearing glasses"));
        english.then()
                .body("items[0].label", equalTo("Seeing, even when wearing glasses"))
                .body("items[0].dci_code", equalTo("VIS_SS"))
                .body("source", containsString("Washington Group"));
    }

    @Test
    void aCodeThatTheStandardDoesNotHaveHasNoMapping() {
        somebody.asks()
                .get("/v1/vocabularies/identity-document")
                .then()
                .body("items.find { it.code == 'NIN' }.dci_code", equalTo("UIN"))
                .body("items.find { it.code == 'VOTER_CARD' }.dci_code", nullValue());
    }

    @Test
    void aLongListIsReadPageByPage() {
        var codes = new ArrayList<String>();
        var cursor = "";
        do {
            var page = somebody.asks()
                    .queryParam("limit", 100)
                    .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/vocabularies/nationality")
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            cursor = page.getString("next") == null ? "" : page.getString("next");
        } while (!cursor.isEmpty());

        assertThat(codes).hasSize(249).doesNotHaveDuplicates().contains("SN", "GN", "MA", "UG", "PK");
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var first = somebody.asksIn("fr").get("/v1/vocabularies/sex").header("ETag");

        var again = somebody.asksIn("fr").header("If-None-Match", first).get("/v1/vocabularies/sex");

        again.then().statusCode(304).header("ETag", equalTo(first));
        somebody.asksIn("en")
                .header("If-None-Match", first)
                .get("/v1/vocabularies/sex")
                .then()
                .statusCode(200);
        var lists = somebody.asks().get("/v1/vocabularies").header("ETag");
        somebody.asks()
                .header("If-None-Match", lists)
                .get("/v1/vocabularies")
                .then()
                .statusCode(304);
    }

    @Test
    void anUnknownListAndAForeignCursorAreRefused() {
        assertProblem(somebody.asks().get("/v1/vocabularies/colours"), "registry.vocabulary.not-found", 404);
        var foreign = somebody.asks().get("/v1/vocabularies/nationality").path("next");
        assertProblem(
                somebody.asks().queryParam("cursor", foreign.toString()).get("/v1/vocabularies/sex"),
                "platform.cursor.invalid",
                400);
    }
}

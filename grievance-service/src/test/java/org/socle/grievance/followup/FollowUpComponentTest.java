package org.socle.grievance.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.socle.grievance.GrievanceComponent;
import org.socle.grievance.followup.domain.TrackingCode;

@QuarkusTest
class FollowUpComponentTest extends GrievanceComponent {

    private static final String UNKNOWN_CODE = TrackingCode.of(new byte[10]).display();

    @Test
    void theHolderOfACodeSeesStatesReasonsAndAnswersButNoInternalNote() {
        var code = raisedCode(THIES_COMMUNE, "BENEFIT_LATE");
        var id = idOfNewest(THIES_CELL);
        move(THIES_CELL, id, "verification", "{\"finding\": \"CONFIRMED\", \"internal_note\": \"Agent connu\"}")
                .then()
                .statusCode(200);
        move(
                        THIES_CELL,
                        id,
                        "answer",
                        "{\"public_text\": \"Le guichet rouvre lundi.\", \"internal_note\": \"Directeur averti\"}")
                .then()
                .statusCode(200);

        var answer = follow(code);

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state.code", equalTo("ANSWERED"))
                .body("relayed_to", equalTo("SN-TH"))
                .body("answer", equalTo("Le guichet rouvre lundi."))
                .body("history", hasSize(3))
                .body("history[0].state.code", equalTo("RELAYED"))
                .body("history[1].reason.fr", equalTo("Confirmé"))
                .body("history[1].answer", nullValue());
        assertThat(answer.asString())
                .doesNotContain("Agent connu", "Directeur averti", "watch-cell", "guichet est fermé", id);
    }

    @Test
    void howACodeIsTypedDoesNotMatter() {
        var code = raisedCode(THIES_COMMUNE, "OTHER");

        follow(code.toLowerCase(Locale.ROOT).replace('-', ' ')).then().statusCode(200);
    }

    @Test
    void aMistypedAndAnUnknownCodeAreToldApart() {
        var code = raisedCode(THIES_COMMUNE, "OTHER");
        var last = code.charAt(code.length() - 1);
        var mistyped = code.substring(0, code.length() - 1) + (last == 'A' ? 'B' : 'A');

        assertProblem(follow(mistyped), "grievance.follow-up.code-mistyped", 400);
        assertProblem(follow(UNKNOWN_CODE), "grievance.follow-up.code-unknown", 404);
    }

    @Test
    void aKnownAndAnUnknownCodeAreAnsweredAfterTheSameTime() {
        var code = raisedCode(THIES_COMMUNE, "OTHER");
        follow(code);

        var known = follow(code).time();
        var unknown = follow(UNKNOWN_CODE).time();

        assertThat(known).isGreaterThanOrEqualTo(300);
        assertThat(unknown).isGreaterThanOrEqualTo(300);
    }

    @Test
    void whoTriesManyCodesHasToWaitAndOthersDoNot() {
        var address = anyAddress();
        var refused = new ArrayList<Integer>();
        // While the test tries, an attempt may come back; it never gets far beyond the burst.
        for (var attempt = 1; attempt <= 40 && refused.isEmpty(); attempt++) {
            if (follow("2222", address).statusCode() == 429) {
                refused.add(attempt);
            }
        }

        assertThat(refused).singleElement().matches(attempt -> attempt > 20);
        assertProblem(follow(UNKNOWN_CODE, address), "grievance.follow-up.too-many-attempts", 429)
                .header("Retry-After", matchesPattern("[1-6]"));
        assertProblem(follow(UNKNOWN_CODE), "grievance.follow-up.code-unknown", 404);
    }

    @Test
    void theHolderAddsAMessageAndTheCellAnswersIt() {
        var code = raisedCode(THIES_COMMUNE, "OTHER");
        var id = idOfNewest(THIES_CELL);
        move(THIES_CELL, id, "closure", "{\"outcome\": \"SOLVED\", \"reason\": \"SERVICE_CORRECTED\"}")
                .then()
                .statusCode(200);

        message(code, "Le guichet est toujours fermé.").then().statusCode(201).body("messages", equalTo(1));

        as(THIES_CELL)
                .get("/v1/alerts/" + id)
                .then()
                .body("messages", hasSize(1))
                .body("messages[0].text", equalTo("Le guichet est toujours fermé."));
        move(THIES_CELL, id, "reopening", "{\"reason\": \"NOT_SOLVED\"}").then().statusCode(200);
        move(THIES_CELL, id, "answer", "{\"public_text\": \"Nous y allons demain.\"}")
                .then()
                .statusCode(200);
        follow(code).then().body("answer", equalTo("Nous y allons demain.")).body("messages", equalTo(1));
    }

    @Test
    void aMessageNeedsACodeThatExistsAndSomethingToSay() {
        var code = raisedCode(THIES_COMMUNE, "OTHER");

        assertProblem(message(UNKNOWN_CODE, "Bonjour"), "grievance.follow-up.code-unknown", 404);
        assertProblem(message("2222", "Bonjour"), "grievance.follow-up.code-mistyped", 400);
        assertProblem(message(code, "x"), "grievance.alert.invalid", 400, "/text", "grievance.alert.text-unusable");
        assertProblem(follow(" "), "platform.request.invalid", 400, "/code", "platform.field.not-blank");
    }

    private static Response message(String code, String text) {
        return anybody()
                .body("{\"code\": \"%s\", \"text\": \"%s\"}".formatted(code, text))
                .post("/v1/alert-messages");
    }
}

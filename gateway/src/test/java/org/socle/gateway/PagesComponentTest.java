package org.socle.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PagesComponentTest {
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "/,        fr, Registre social unifié",
        "/,        en, Unified social registry",
        "/status,  fr, État de la plateforme",
        "/status,  en, Platform status",
        "/swagger, fr, swagger-ui-bundle.js",
        "/swagger, en, swagger-ui-bundle.js",
    })
    void everyPageSpeaksBothLanguages(String path, String language, String words) {
        given().header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(containsString("<html lang=\"" + language + "\">"), containsString(words)))
                .body(not(containsString("{page:")));
    }

    @Test
    void theAddressMayAskForALanguage() {
        given().header("Accept-Language", "fr").get("/?lang=en").then().body(containsString("You work for an NGO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/swagger", "/swagger/oauth2-redirect.html"})
    void everythingThatAPageLoadsIsServedHere(String path) {
        var html = given().get(path).then().statusCode(200).extract().asString();

        var addresses = LOADED.matcher(html)
                .results()
                .map(match -> match.group(1))
                .filter(address -> address.startsWith("/") && !address.contains("?"))
                .distinct()
                .toList();
        assertThat(addresses)
                .isNotEmpty()
                .allSatisfy(address -> given().get(address).then().statusCode(200));
        assertThat(html).doesNotContainPattern("<(script|link|img)[^>]+(src|href)=\"https?:");
    }

    @Test
    void theStatusPageTellsWhoIsDownAndWhichVersionRuns() {
        given().header("Accept-Language", "en")
                .get("/status")
                .then()
                .body(allOf(
                        containsString("A part of the platform does not answer."),
                        containsString("9.9.9"),
                        containsString(
                                "<th scope=\"row\">Benefits</th>\n<td class=\"unreachable\">cannot be reached</td>"),
                        containsString("<th scope=\"row\">Registry</th>\n<td class=\"up\">works</td>")));
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() {
        given().get("/status")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), containsString("script-src 'self'")));
    }

    @Test
    void aDocumentNamesTheGatewayAsItsServer() {
        given().get("/swagger/documents/registry.json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Things"))
                .body("servers.url", equalTo(List.of("https://socle.example/api/registry")));
    }

    @Test
    void aDocumentOfAServiceThatIsDownIsAProblem() {
        given().get("/swagger/documents/benefits.json")
                .then()
                .statusCode(502)
                .body("code", equalTo("gateway.service.unreachable"));
        given().get("/swagger/documents/payroll.json").then().statusCode(404);
    }

    @Test
    void theGatewayExplainsItsOwnProblems() {
        given().header("Accept-Language", "en")
                .get("/problems/gateway/service/silent")
                .then()
                .statusCode(200)
                .body(containsString("A service does not answer"));
    }

    @Test
    void aServiceExplainsTheProblemsThatItOwns() {
        given().get("/problems/registry/thing/taken").then().statusCode(200).body(containsString("Taken"));
    }
}

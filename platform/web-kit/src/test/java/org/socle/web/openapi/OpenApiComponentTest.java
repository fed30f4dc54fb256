package org.socle.web.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.eclipse.microprofile.openapi.OASFactory;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiComponentTest {
    @Test
    void theDocumentIsOpenApi31WithTheAddressesOfSignIn() {
        var document = document();

        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getString("components.securitySchemes.socle.flows.authorizationCode.authorizationUrl"))
                .isEqualTo("http://localhost:8180/realms/socle/protocol/openid-connect/auth");
    }

    @Test
    void anOperationSaysWhichPermissionItNeeds() {
        var locked = "paths.'/v1/troubles/locked'.get.";

        var document = document();

        assertThat(document.getString(locked + "description")).contains("`test:troubles:read`");
        assertThat(document.getList(locked + "security")).hasSize(1);
        assertThat(document.getMap(locked + "responses")).containsKeys("401", "403", "429", "500");
    }

    @Test
    void anOperationForAnybodySignedInNamesNoPermission() {
        var signedIn = "paths.'/v1/troubles/signed-in'.get.";

        var document = document();

        assertThat(document.getString(signedIn + "description"))
                .isEqualTo("Permission: none, but one must be signed in");
        assertThat(document.getList(signedIn + "security")).hasSize(1);
        assertThat(document.getMap(signedIn + "responses")).containsKeys("401", "403");
    }

    @Test
    void aBodyBringsItsProblems() {
        assertThat(document().getMap("paths.'/v1/troubles'.post.responses"))
                .containsKeys("400", "413", "415")
                .doesNotContainKeys("401");
        assertThat(document().getString("paths.'/v1/troubles'.post.responses.'400'.'$ref'"))
                .isEqualTo("#/components/responses/BadRequest");
    }

    @Test
    void anIdempotentOperationAsksForItsKey() {
        var rows = "paths.'/v1/troubles/rows'.post.";

        var document = document();

        assertThat(document.getList(rows + "parameters.name")).contains("Idempotency-Key");
        assertThat(document.getMap(rows + "responses")).containsKeys("409", "422");
    }

    @Test
    void theExampleOfAProblemIsInBothLanguages() {
        var examples = "components.responses.Unauthenticated.content.'application/problem+json'.examples.";

        var document = document();

        assertThat(document.getString(examples + "fr.value.title")).isEqualTo("Connectez-vous d'abord");
        assertThat(document.getString(examples + "en.value.title")).isEqualTo("Sign in first");
    }

    @Test
    void anOperationWithoutSummaryStopsTheBuild() {
        var filter = new DescribeOperations(new Indexer().complete());
        var openApi = OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths()
                        .addPathItem("/v1/mute", OASFactory.createPathItem().GET(OASFactory.createOperation())));

        assertThatThrownBy(() -> filter.filterOpenAPI(openApi)).hasMessageContaining("GET /v1/mute");
    }

    private static JsonPath document() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

package org.socle.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.socle.registry.RegistryApi.resource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
@TestProfile(MatchingModelComponentTest.RegisterOfItsOwn.class)
class MatchingModelComponentTest {

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    /** A published model weighs everybody's persons. A tenth of the pairs, to be quick. */
    public static class RegisterOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("registry.matching.training-pairs", "200000");
        }
    }

    @BeforeEach
    void fillTheRegister() {
        RegistryApi.loadTerritories();
        ngo.imported("base", resource("ngo-push/base.csv"));
    }

    @Test
    void aModelIsLearnedFromTheRegisterLookedAtPublishedAndNamedByDecisions() {
        String version = trained();
        Response seen = admin.asks().get("/v1/matching-models/" + version);
        seen.then()
                .statusCode(200)
                .body("model.state", equalTo("TRAINED"))
                .body("model.persons", greaterThan(5_000))
                .body("levels.find { it.level == 'BOTH_EXACT' }.says", equalTo("names the same to the letter"));

        publishes(version).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        ngo.imported("push", resource("ngo-push/push.csv"));

        assertThat(modelsOfDecisions()).contains(version);
        publishes(version).then().statusCode(409).body("code", equalTo("registry.matching-model.published-before"));
        admin.asks().get("/v1/matching-models").then().body("items.version", hasItem(version));
    }

    @Test
    void theSameRegisterGivesTheSameModel() {
        var once = admin.asks().get("/v1/matching-models/" + trained()).jsonPath();
        var again = admin.asks().get("/v1/matching-models/" + trained()).jsonPath();

        assertThat(again.getList("levels")).isEqualTo(once.getList("levels"));
    }

    @Test
    void publicationOnlyCheckedPublishesNothing() {
        String version = trained();

        admin.acts()
                .post("/v1/matching-models/" + version + "/publication?validate_only=true")
                .then()
                .statusCode(200);

        admin.asks().get("/v1/matching-models/" + version).then().body("model.state", equalTo("TRAINED"));
    }

    @Test
    void aVersionThatDoesNotExistIsNotFound() {
        publishes("mdl_none").then().statusCode(404).body("code", equalTo("registry.matching-model.not-found"));
    }

    @Test
    void whoMayOnlyLookDoesNotTrain() {
        RegistryApi.as(TestToken.supervisor())
                .acts()
                .post("/v1/matching-models")
                .then()
                .statusCode(403);
    }

    private String trained() {
        Response begun = admin.acts().post("/v1/matching-models");
        begun.then().statusCode(202);
        return admin.ended(begun.path("operation_id")).getString("result.version");
    }

    private Response publishes(String version) {
        return admin.acts().post("/v1/matching-models/" + version + "/publication");
    }

    private Set<String> modelsOfDecisions() {
        return scoped.call(TerritoryScope.WHOLE, () -> new HashSet<>(sql.of("""
                                SELECT evidence ->> 'model' AS model FROM identity_event WHERE evidence IS NOT NULL
                                 UNION
                                SELECT each ->> 'model' FROM review CROSS JOIN jsonb_array_elements(possible) AS each
                                """).list(row -> row.text("model"))));
    }
}

package org.socle.registry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ScoringComponentTest {

    private static final String MODELS = "/v1/scoring-models";
    private static final String RANKINGS = "/v1/community-rankings";
    private static final String COMMUNE = "SN-KD-02-01";

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    /** Other tests know the scorecard that a new register begins with. */
    @AfterEach
    void scoreByTheFirstModelAgain() {
        String first = admin.asks().get(MODELS + "?limit=500").path("items.find { it.code == 'DEMO_SCORECARD' }.id");
        Response activated = admin.acts().post(MODELS + "/" + first + "/activation");
        if (activated.statusCode() == 202) {
            admin.ended(activated.path("operation_id"));
        }
    }

    @Test
    void theFirstScorecardIsAModelLikeAnyOther() {
        admin.asks()
                .get(MODELS + "?limit=500")
                .then()
                .statusCode(200)
                .body("items.findAll { it.active }.code", contains("DEMO_SCORECARD"))
                .body("items.find { it.active }.equations[0].rules.size()", equalTo(41))
                .body("items.find { it.active }.categories.from", contains(null, 25, 40, 55))
                .body("items.find { it.active }.categories.below", contains(25, 40, 55, null));
    }

    @Test
    void anActivatedModelScoresEverybodyAnewAndExplainsItself() {
        String household = registered(SampleHousehold.any().in(COMMUNE));
        String model = written(
                model(anyCode(), "\"base\": 9.397", "{\"indicator\": \"HOUSEHOLD_SIZE\", \"weight\": -0.0415}"));

        Response activated = admin.acts().post(MODELS + "/" + model + "/activation");

        activated.then().statusCode(202).body("active", equalTo(true)).body("activated_at", notNullValue());
        assertThat(admin.ended(activated.path("operation_id")).getInt("progress.percent"))
                .isEqualTo(100);
        registrar
                .asks()
                .get("/v1/households/" + household + "/scores")
                .then()
                .statusCode(200)
                .body("formula.model_version", equalTo(1))
                .body("formula.residence", equalTo("URBAN"))
                .body("formula.base", equalTo(9.397f))
                .body("formula.lines[0].indicator", equalTo("HOUSEHOLD_SIZE"))
                .body("formula.lines[0].value", equalTo("1"))
                .body("formula.lines[0].weight", equalTo(-0.0415f))
                .body("formula.lines[0].points", equalTo(-0.0415f))
                .body("formula.place_adjustment.territory", equalTo("SN-KD-02"))
                .body("formula.place_adjustment.points", equalTo(-0.12f))
                .body("formula.total", equalTo(9.2355f))
                .body("formula.score", equalTo(9236))
                .body("formula.category", equalTo("POOR"))
                .body("community", nullValue());
        assertThat(told.about(household))
                .filteredOn(HouseholdScoredV1.class::isInstance)
                .extracting(event -> ((HouseholdScoredV1) event).score())
                .last()
                .isEqualTo(9236);
        admin.asks().get(MODELS + "?limit=500").then().body("items.findAll { it.active }.id", contains(model));
    }

    @Test
    void householdsThatArriveLaterAreScoredByTheActiveModel() {
        activated(model(
                anyCode(), "\"base\": 9.397", "{\"indicator\": \"HEAD_SEX\", \"choice\": \"FEMALE\", \"points\": 1}"));

        String household = registered(SampleHousehold.any().in(COMMUNE));

        registrar
                .asks()
                .get("/v1/households/" + household + "/score")
                .then()
                .statusCode(200)
                .body("score", equalTo(10277))
                .body("lines[0].out_of", equalTo(1));
    }

    @Test
    void aModelThatCannotScoreEverybodyIsNotActivatedAndSaysWhy() {
        String broken = written("""
                {"code": "%s", "name": "x", "equations": [
                   {"residence": "URBAN", "rules": [{"indicator": "SHOE_SIZE", "points": 1}]},
                   {"residence": "RURAL", "base": 1, "rules": [{"indicator": "ROOMS", "weight": 1}]}],
                 "place_adjustments": [{"territory": "SN-XX", "points": 1}],
                 "categories": [{"category": "POOR", "below": 9}, {"category": "NOT_POOR", "from": 8}]}
                """.formatted(anyCode()));

        Response refused = admin.acts().post(MODELS + "/" + broken + "/activation");

        assertProblem(
                refused,
                "registry.scoring-model.refused",
                409,
                "/equations/0/base",
                "registry.scoring-model.base-missing");
        refused.then()
                .body(
                        "errors.pointer",
                        hasItems(
                                "/equations/0/rules/0/indicator",
                                "/place_adjustments/0/territory",
                                "/categories/1/from"))
                .body("errors.fix", not(hasItem(nullValue())));
        admin.asks()
                .get(MODELS + "/" + broken)
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("equations[0].base", nullValue());
    }

    @Test
    void anActivationCanBeRehearsed() {
        String model = written(model(anyCode(), "\"base\": 1", "{\"indicator\": \"ROOMS\", \"weight\": 1}"));

        Response rehearsed = admin.acts().post(MODELS + "/" + model + "/activation?validate_only=true");

        rehearsed.then().statusCode(200).body("active", equalTo(false)).body("operation_id", nullValue());
        assertThat(admin.asks().get(MODELS + "/" + model).<Boolean>path("active"))
                .isFalse();
    }

    @Test
    void whatScoresTheCountryIsForItsAdministrators() {
        String body = model(anyCode(), "\"base\": 1", "{\"indicator\": \"ROOMS\", \"weight\": 1}");
        var dakar = RegistryApi.as(TestToken.administrator().in("SN-DK"));

        assertProblem(dakar.acts().body(body).post(MODELS), "registry.scoring-model.not-national", 403);
        assertProblem(
                dakar.acts().post(MODELS + "/" + written(body) + "/activation"),
                "registry.scoring-model.not-national",
                403);
        registrar.acts().body(body).post(MODELS).then().statusCode(403);
        assertProblem(admin.acts().post(MODELS + "/nothing/activation"), "registry.scoring-model.not-found", 404);
    }

    @Test
    void aCommitteesRankingIsASecondScoreThatChangesNothingByItself() {
        String poorest = registered(SampleHousehold.any().in(COMMUNE));
        String tied = registered(SampleHousehold.any().in(COMMUNE));
        String alsoTied = registered(SampleHousehold.any().in(COMMUNE));
        int before = registrar.asks().get("/v1/households/" + tied + "/score").path("score");

        Response ranked = admin.acts()
                .body(ranking(COMMUNE, List.of(poorest), List.of(tied, alsoTied)))
                .post(RANKINGS);

        ranked.then().statusCode(201).body("ranked", equalTo(3));
        registrar
                .asks()
                .get("/v1/households/" + tied + "/scores")
                .then()
                .body("formula.score", equalTo(before))
                .body("community.ranking_id", equalTo(ranked.path("id")))
                .body("community.rank", equalTo(2))
                .body("community.tied", equalTo(2))
                .body("community.of", equalTo(3))
                .body("community.percent", equalTo(75.0f));
    }

    @Test
    void aModelThatNamesItTakesTheRankingInAtOnce() {
        String poorest = registered(SampleHousehold.any().in(COMMUNE));
        String other = registered(SampleHousehold.any().in(COMMUNE));
        activated(model(anyCode(), "\"base\": 9", "{\"indicator\": \"COMMUNITY_RANK\", \"weight\": 0.01}"));

        admin.acts()
                .body(ranking(COMMUNE, List.of(poorest), List.of(other)))
                .post(RANKINGS)
                .then()
                .statusCode(201);

        registrar
                .asks()
                .get("/v1/households/" + other + "/score")
                .then()
                .body("lines[0].value", equalTo("100.00"))
                .body("score", equalTo(9880));
        registrar.asks().get("/v1/households/" + poorest + "/score").then().body("score", equalTo(8880));
    }

    @Test
    void aRankingNamesHouseholdsOfTheCommuneOnceEach() {
        String here = registered(SampleHousehold.any().in(COMMUNE));
        String elsewhere = registered(SampleHousehold.any().in("SN-KD-03-01"));

        Response refused = admin.acts()
                .body(ranking(COMMUNE, List.of(here, elsewhere), List.of("nobody", here)))
                .post(RANKINGS);

        assertProblem(
                refused,
                "registry.community-ranking.refused",
                409,
                "/order/0/1",
                "registry.community-ranking.household-unknown");
        refused.then()
                .body("errors.pointer", contains("/order/0/1", "/order/1/0", "/order/1/1"))
                .body("errors[2].code", endsWith("household-twice"));
        var dakar = RegistryApi.as(TestToken.administrator().in("SN-DK"));
        assertProblem(
                dakar.acts().body(ranking(COMMUNE, List.of(here))).post(RANKINGS),
                "platform.request.invalid",
                400,
                "/territory",
                "registry.community-ranking.commune-unknown");
        dakar.asks().get("/v1/households/" + here + "/scores").then().statusCode(404);
    }

    private String activated(String body) {
        String model = written(body);
        Response activated = admin.acts().post(MODELS + "/" + model + "/activation");
        activated.then().statusCode(202);
        admin.ended(activated.path("operation_id"));
        return model;
    }

    private String written(String body) {
        return admin.acts()
                .body(body)
                .post(MODELS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String registered(SampleHousehold household) {
        return registrar
                .acts()
                .body(household.json())
                .post("/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ranking(String commune, List<?>... groups) {
        String order = Arrays.stream(groups)
                .map(group -> "[\""
                        + String.join(
                                "\", \"", group.stream().map(Object::toString).toList()) + "\"]")
                .collect(Collectors.joining(", "));
        return """
                {"territory": "%s", "ranked_on": "2026-11-02", "order": [%s]}""".formatted(commune, order);
    }

    private static String anyCode() {
        return "T_"
                + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)
                        .toUpperCase(Locale.ROOT);
    }

    private static String model(String code, String base, String rule) {
        return """
                {"code": "%s", "name": "Essai", "published_per_unit": 1000, "equations": [
                   {"residence": "URBAN", %s, "rules": [%s]},
                   {"residence": "RURAL", "base": 9.835, "rules": [%s]}],
                 "place_adjustments": [{"territory": "SN-KD", "points": 7}, {"territory": "SN-KD-02", "points": -0.12}],
                 "categories": [{"category": "EXTREMELY_POOR", "below": 9.1},
                                {"category": "POOR", "from": 9.1, "below": 9.5},
                                {"category": "NOT_POOR", "from": 9.5}]}
                """.formatted(code, base, rule, rule);
    }
}

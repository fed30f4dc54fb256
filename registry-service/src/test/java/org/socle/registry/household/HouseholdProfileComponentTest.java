package org.socle.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.contracts.registry.Hardship;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class HouseholdProfileComponentTest {

    private static final String EVERYTHING = """
            "kind": "NOMADIC",
            "address": {"village": "Darou", "landmark": " Behind the well ",
                        "point": {"latitude": 14.7646, "longitude": -17.3908}},
            "hardship": {"food_consumption_score": 21.5, "coping_index": 56, "shocks": ["FLOOD", "DROUGHT"]}
            """;

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final String reference = UUID.randomUUID().toString().substring(0, 8);

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void everythingAskedOfAHouseholdIsReadBack() {
        var household = SampleHousehold.any().with(EVERYTHING).json().replace("\"WELL\"", """
                "WELL", "wall": "MUD_BRICK", "floor": "CEMENT", "sanitation": "PIT_WITH_SLAB", "lighting": "SOLAR",
                "cooking_fuel": "CHARCOAL"
                """);

        var seen = seen(registered(household));

        seen.body("kind", equalTo("NOMADIC"))
                .body("address.village", equalTo("Darou"))
                .body("address.landmark", equalTo("Behind the well"))
                .body("address.point.latitude", equalTo(14.7646f))
                .body("address.point.longitude", equalTo(-17.3908f))
                .body("hardship.food_consumption_score", equalTo(21.5f))
                .body("hardship.food_consumption", equalTo("BORDERLINE"))
                .body("hardship.coping_index", equalTo(56))
                .body("hardship.shocks", contains("DROUGHT", "FLOOD"))
                .body("dwelling.wall", equalTo("MUD_BRICK"))
                .body("dwelling.floor", equalTo("CEMENT"))
                .body("dwelling.sanitation", equalTo("PIT_WITH_SLAB"))
                .body("dwelling.lighting", equalTo("SOLAR"))
                .body("dwelling.cooking_fuel", equalTo("CHARCOAL"));
    }

    @Test
    void whatAHouseholdGoesThroughIsToldAndWhereItIsFoundIsNot() {
        var household = registered(SampleHousehold.any().with(EVERYTHING).json());

        var event = (HouseholdRegisteredV1) told.about(household).getFirst();
        assertThat(event.facts().kind()).isEqualTo("NOMADIC");
        assertThat(event.facts().hardship()).isEqualTo(new Hardship("BORDERLINE", 56, List.of("DROUGHT", "FLOOD")));
        assertThat(told.about(household).toString()).doesNotContain("Darou").doesNotContain("14.76");
    }

    @Test
    void anOrdinaryHouseholdNeedsToSayNothing() {
        seen(registered(SampleHousehold.any().json()))
                .body("kind", equalTo("PRIVATE"))
                .body("", not(hasKey("address")))
                .body("", not(hasKey("hardship")));
    }

    @Test
    void aChangeOfTheHomeReplacesWhatWasKnown() {
        var household = registered(SampleHousehold.any().with(EVERYTHING).json());

        registrar
                .acts()
                .header("If-Match", "\"1\"")
                .body("""
                        {"urban": true, "dwelling": {"wall": "WOOD"}, "hardship": {"coping_index": 3}}
                        """)
                .put("/v1/households/" + household + "/home")
                .then()
                .statusCode(204);

        seen(household)
                .body("kind", equalTo("PRIVATE"))
                .body("", not(hasKey("address")))
                .body("dwelling.wall", equalTo("WOOD"))
                .body("hardship.coping_index", equalTo(3))
                .body("hardship", not(hasKey("food_consumption_score")));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"address\": {\"point\": {\"latitude\": 90.1, \"longitude\": 0}}', 400",
        "'\"address\": {\"point\": {\"latitude\": -90, \"longitude\": 180}}', 200",
        "'\"address\": {\"point\": {\"latitude\": 0, \"longitude\": -180.1}}', 400",
        "'\"address\": {\"point\": {\"latitude\": 0}}', 400",
        "'\"hardship\": {\"food_consumption_score\": 112}', 200",
        "'\"hardship\": {\"food_consumption_score\": 112.5}', 400",
        "'\"hardship\": {\"coping_index\": 56}', 200",
        "'\"hardship\": {\"coping_index\": 57}', 400",
        "'\"kind\": \"PALACE\"', 400"
    })
    void rangesAreChecked(String fields, int status) {
        var household = SampleHousehold.any().with(fields).json();

        var answer = registrar.acts().body(household).post("/v1/households?validate_only=true");

        answer.then().statusCode(status);
    }

    @Test
    void anAdultIsNotAmongUnaccompaniedChildren() {
        var household = SampleHousehold.of(
                        member("HEAD", anyName(), anyName(), "MALE", "2012"),
                        member("SIBLING", anyName(), anyName(), "FEMALE", "1990"))
                .with("\"kind\": \"UNACCOMPANIED_CHILDREN\"");

        var answer = registrar.acts().body(household.json()).post("/v1/households");

        answer.then()
                .statusCode(400)
                .body("errors.pointer", contains("/members/1/birth_date"))
                .body("errors.code", contains("registry.household.adult-among-children"));
    }

    @Test
    void childrenOnTheirOwnAreAHouseholdOfTheEldest() {
        var household = SampleHousehold.of(member("HEAD", anyName(), anyName(), "MALE", "2012"))
                .with("\"kind\": \"UNACCOMPANIED_CHILDREN\"");

        seen(registered(household.json())).body("kind", equalTo("UNACCOMPANIED_CHILDREN"));
    }

    @Test
    void aChangedRowCorrectsTheHomeAndAnEmptyCellErasesNothing() {
        var given = anyName();
        var born = anyDay();
        ngo.imported(reference, list(given, born, "nomadic,mud brick,wood,Darou,14.7646,-17.3908,21,,flood drought"));
        var household = told.of(HouseholdRegisteredV1.class).getLast().householdId();

        ngo.imported(reference + "-2", list(given, born, ",,charcoal,,,,\"35,5\",4,"));

        seen(household)
                .body("kind", equalTo("NOMADIC"))
                .body("dwelling.wall", equalTo("MUD_BRICK"))
                .body("dwelling.cooking_fuel", equalTo("CHARCOAL"))
                .body("address.village", equalTo("Darou"))
                .body("address.point.latitude", equalTo(14.7646f))
                .body("hardship.food_consumption", equalTo("ACCEPTABLE"))
                .body("hardship.coping_index", equalTo(4))
                .body("hardship.shocks", contains("DROUGHT", "FLOOD"));
    }

    @Test
    void aRowWithHalfAPointIsRefusedWithAFix() {
        var push = ngo.imported(reference, list(anyName(), anyDay(), ",,,,14.7646,,113,,"));

        ngo.asks()
                .get("/v1/imports/" + push.getString("id") + "/rejected-rows")
                .then()
                .statusCode(200)
                .body(containsString("longitude: The latitude or the longitude is missing."))
                .body(containsString("food_consumption_score: This is no number from 0 to 112."));
    }

    private String registered(String household) {
        var answer = registrar.acts().body(household).post("/v1/households");
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private ValidatableResponse seen(String household) {
        return registrar.asks().get("/v1/households/" + household).then().statusCode(200);
    }

    private String list(String given, String born, String cells) {
        return """
                household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,consent,consent_date,\
                household_kind,wall,cooking_fuel,village,latitude,longitude,food_consumption_score,coping_index,shocks
                %s,%s-1,head,%s,Sarr,F,%s,SN-DK-01-01,yes,2026-11-02,%s
                """.formatted(reference, reference, given, born, cells);
    }
}

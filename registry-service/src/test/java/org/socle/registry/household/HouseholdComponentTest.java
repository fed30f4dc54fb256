package org.socle.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.HouseholdScoredV1;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class HouseholdComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());

    @Inject
    ToldEvents told;

    @Inject
    Sql sql;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void everyMemberOfANewHouseholdGetsASocialNumber() {
        var family = anyName();
        var household = SampleHousehold.of(
                member("HEAD", anyName(), family, "FEMALE", "1987-03"),
                member("CHILD", anyName(), family, "MALE", "2019"));

        var answer = registrar.acts().body(household.json()).post("/v1/households");

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/households/" + answer.path("id")))
                .header("ETag", "\"1\"")
                .body("outcome", equalTo("REGISTERED"))
                .body("members.outcome", contains("REGISTERED", "REGISTERED"))
                .body("members[0].social_number", matchesPattern("[2-9][0-9]{11}"));
        assertThat(answer.<String>path("members[0].social_number"))
                .isNotEqualTo(answer.path("members[1].social_number"));
    }

    @Test
    void whatIsToldOfAHouseholdIsFactsAndNoNames() {
        var given = anyName();
        var family = anyName();
        var household = SampleHousehold.of(member(
                "HEAD", given, family, "FEMALE", "1987-03-12", ", \"phone\": \"77 123 45 67\", \"pregnant\": true"));

        var answer = registrar.acts().body(household.json()).post("/v1/households");

        String id = answer.path("id");
        assertThat(told.about(answer.path("members[0].id"))).singleElement().satisfies(event -> {
            var person = (PersonRegisteredV1) event;
            assertThat(person.householdId()).isEqualTo(id);
            assertThat(person.facts().birthMonth()).isEqualTo("1987-03");
            assertThat(person.facts().pregnant()).isTrue();
        });
        assertThat(told.about(id)).hasSize(2);
        assertThat(told.about(id).getFirst()).isInstanceOfSatisfying(HouseholdRegisteredV1.class, event -> {
            assertThat(event.facts().size()).isEqualTo(1);
            assertThat(event.facts().dwelling().roof()).isEqualTo("THATCH");
        });
        assertThat(told.about(id).getLast()).isInstanceOf(HouseholdScoredV1.class);
        String payloads = sql.of("SELECT string_agg(payload::text, ' ') AS all FROM event_log")
                .one(row -> row.text("all"));
        assertThat(payloads).doesNotContain(given).doesNotContain(family).doesNotContain("771234567");
    }

    @Test
    void aHouseholdIsReadWithItsMembersAndTheReadingIsWrittenDown() {
        var household = SampleHousehold.of(member("HEAD", "Awa", anyName(), "FEMALE", "1987"));
        String id =
                registrar.acts().body(household.json()).post("/v1/households").path("id");

        var answer = registrar.asks().get("/v1/households/" + id);

        answer.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("commune_code", equalTo("SN-DK-01-01"))
                .body("members[0].given_names", equalTo("Awa"))
                .body("members[0].birth_date", equalTo("1987"))
                .body("members[0].social_number", notNullValue());
        long readings = sql.of("SELECT count(*) AS n FROM audit_entry WHERE action = 'read' AND :id = ANY (object_ids)")
                .with("id", id)
                .one(row -> row.number("n"));
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void aHouseholdOfAnotherRegionDoesNotExist() {
        String id = registrar
                .acts()
                .body(SampleHousehold.any().json())
                .post("/v1/households")
                .path("id");
        var thies = RegistryApi.as(TestToken.registrar().in("SN-TH"));

        var read = thies.asks().get("/v1/households/" + id);
        var unknown = thies.asks().get("/v1/households/hh_00000000000000000000000000000000");

        read.then().statusCode(404).body("code", equalTo("registry.household.not-found"));
        unknown.then().statusCode(404);
        thies.asks()
                .get("/v1/households?limit=500")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + id + "' }", hasSize(0));
        thies.asks()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"urban\": true, \"dwelling\": {}}")
                .put("/v1/households/" + id + "/home")
                .then()
                .statusCode(404);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var household = SampleHousehold.of(
                        member("SPOUSE", "Awa", "Ndiaye", "FEMALE", "1987-13", ", \"phone\": \"12\""),
                        member(
                                "CHILD",
                                "Modou",
                                "Ndiaye",
                                "MALE",
                                "2099",
                                ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"12\"}]"))
                .in("SN-TH-01-01");

        var answer = registrar.acts().body(household.json()).post("/v1/households");

        answer.then()
                .statusCode(400)
                .body("code", equalTo("platform.request.invalid"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/commune_code",
                                "/members",
                                "/members/0/birth_date",
                                "/members/0/phone",
                                "/members/1/birth_date",
                                "/members/1/national_ids/0/number"))
                .body("errors.fix", hasItem("Write 1987-03-12, 1987-03 or 1987."));
    }

    @Test
    void withoutConsentNobodyIsRegistered() {
        var refused = SampleHousehold.any().json().replace("\"given\": true", "\"given\": false");

        var answer = registrar.acts().body(refused).post("/v1/households");

        answer.then().statusCode(400).body("errors.code", contains("registry.household.consent-missing"));
    }

    @Test
    void aRehearsalLeavesNoTrace() {
        var household = SampleHousehold.any();

        var rehearsal = registrar.acts().body(household.json()).post("/v1/households?validate_only=true");

        rehearsal.then().statusCode(200).body("outcome", equalTo("REGISTERED")).body("id", nullValue());
        registrar.acts().body(household.json()).post("/v1/households").then().statusCode(201);
    }

    @Test
    void aBetterRoofChangesTheScoreAndIsTold() {
        String id = registrar
                .acts()
                .body(SampleHousehold.any().json())
                .post("/v1/households")
                .path("id");
        int before = registrar.asks().get("/v1/households/" + id + "/score").path("score");

        var changed = registrar
                .asks()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"urban\": true, \"dwelling\": {\"roof\": \"CONCRETE\", \"water\": \"WELL\", \"latrine\": true,"
                        + " \"electricity\": false, \"rooms\": 2}}")
                .put("/v1/households/" + id + "/home");

        changed.then().statusCode(204);
        int after = registrar.asks().get("/v1/households/" + id + "/score").path("score");
        assertThat(after).isEqualTo(before + 14);
        assertThat(told.about(id))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "HouseholdRegisteredV1",
                        "HouseholdScoredV1",
                        "HouseholdCompositionChangedV1",
                        "HouseholdScoredV1");
    }

    @Test
    void aChangeMadeOnAnOldVersionIsRefused() {
        String id = registrar
                .acts()
                .body(SampleHousehold.any().json())
                .post("/v1/households")
                .path("id");
        var home = "{\"urban\": false, \"dwelling\": {\"rooms\": 9}}";
        registrar
                .asks()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(home)
                .put("/v1/households/" + id + "/home")
                .then()
                .statusCode(204);

        var stale = registrar
                .asks()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(home)
                .put("/v1/households/" + id + "/home");

        stale.then().statusCode(412);
        registrar
                .asks()
                .contentType("application/json")
                .body(home)
                .put("/v1/households/" + id + "/home")
                .then()
                .statusCode(428);
    }

    @Test
    void aBornChildJoinsTheHousehold() {
        String id = registrar
                .acts()
                .body(SampleHousehold.any().json())
                .post("/v1/households")
                .path("id");

        var added = registrar
                .acts()
                .body("{\"consent\": {\"given\": true, \"date\": \"2026-11-02\"}, \"member\": "
                        + member("CHILD", anyName(), anyName(), "FEMALE", "2026-10-21") + "}")
                .post("/v1/households/" + id + "/members");

        added.then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("members[0].outcome", equalTo("REGISTERED"))
                .body("members[0].social_number", notNullValue());
        registrar
                .asks()
                .get("/v1/households/" + id)
                .then()
                .header("ETag", "\"2\"")
                .body("members.relationship", contains("HEAD", "CHILD"));
        assertThat(told.about(id))
                .filteredOn(HouseholdCompositionChangedV1.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(
                                ((HouseholdCompositionChangedV1) event).facts().size())
                        .isEqualTo(2));
    }

    @Test
    void aListIsReadPageByPageInEachOrder() {
        for (int each = 0; each < 5; each++) {
            registrar
                    .acts()
                    .body(SampleHousehold.any().in("SN-DK-02-01").json())
                    .post("/v1/households")
                    .then()
                    .statusCode(201);
        }

        for (String sort : new String[] {"NEWEST_FIRST", "OLDEST_FIRST", "POOREST_FIRST"}) {
            var first = registrar.asks().get("/v1/households?territory=SN-DK-02&limit=3&sort=" + sort);
            var rest = registrar
                    .asks()
                    .get("/v1/households?territory=SN-DK-02&limit=500&sort=" + sort + "&cursor=" + first.path("next"));

            first.then().statusCode(200).body("items", hasSize(3)).body("items[0].category", notNullValue());
            rest.then().statusCode(200).body("next", nullValue());
            assertThat(rest.<java.util.List<String>>path("items.id"))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .doesNotContainAnyElementsOf(first.<java.util.List<String>>path("items.id"));
        }
    }

    @Test
    void whoMayOnlyReadCannotRegister() {
        var officer = RegistryApi.as(TestToken.programmeOfficer());

        var answer = officer.acts().body(SampleHousehold.any().json()).post("/v1/households");

        answer.then().statusCode(403).body("code", equalTo("platform.access.denied"));
    }

    @Test
    void anUnknownRoofIsRefusedWithTheKnownOnes() {
        var answer = registrar
                .acts()
                .body(SampleHousehold.any().under("GOLD").json())
                .post("/v1/households");

        answer.then().statusCode(400).body("errors[0].pointer", equalTo("/dwelling/roof"));
        assertThat(answer.<String>path("errors[0].fix") + answer.<String>path("errors[0].detail"))
                .contains("THATCH");
    }

    @Test
    void twoDaysOfBirthWithinOneHouseholdAreTwoPersons() {
        var family = anyName();
        var twins = SampleHousehold.of(
                member("HEAD", anyName(), family, "FEMALE", anyDay()),
                member("CHILD", "Assane", family, "MALE", "2019-05-05"),
                member("CHILD", "Ousseynou", family, "MALE", "2019-05-05"));

        var answer = registrar.acts().body(twins.json()).post("/v1/households");

        answer.then().statusCode(201).body("members.outcome", contains("REGISTERED", "REGISTERED", "REGISTERED"));
    }
}

package org.socle.registry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.registry.history.HistoryCalls.household;
import static org.socle.registry.history.HistoryCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SeededRegister;
import org.socle.registry.SeededRegister.Alike;
import org.socle.registry.history.HistoryCalls.Moment;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class AsOfComponentTest {

    private final HistoryCalls calls = new HistoryCalls();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void everyMomentIsAnsweredAsItWasThen() {
        Response family = calls.registers(
                member(
                        "HEAD",
                        anyName(),
                        anyName(),
                        "FEMALE",
                        "1975",
                        ", \"phone\": \"" + anyPhone() + "\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \""
                                + anyNin() + "\"}]"),
                member("CHILD", anyName(), anyName(), "MALE", "1999-05-01"),
                member("CHILD", anyName(), anyName(), "FEMALE", "2020-05-01"));
        String home = family.path("id");
        String mother = family.path("members[0].id");
        String son = family.path("members[1].id");
        String daughter = family.path("members[2].id");
        Response other = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), ", \"phone\": \"" + anyPhone() + "\""));
        String stranger = other.path("members[0].id");
        List<String> paths =
                List.of(person(mother), person(son), person(stranger), household(home), household(other.path("id")));
        List<Moment> moments = new ArrayList<>(List.of(calls.look(paths)));

        calls.agreed("PERSON_CORRECTION", son, """
                "changes": [{"field": "phone", "asked": "%s"}, {"field": "birth_place", "asked": "Thiès"}]
                """.formatted(anyPhone()));
        moments.add(calls.look(paths));
        calls.agreed("HOUSEHOLD_CORRECTION", home, "\"changes\": [{\"field\": \"kind\", \"asked\": \"NOMADIC\"}]");
        moments.add(calls.look(paths));
        namesCaregiver(home, daughter, mother);
        moments.add(calls.look(paths));
        calls.agreed(
                "MOVE", home, "\"life_event\": {\"commune_code\": \"SN-TH-01-01\", \"home\": {\"village\": \"Keur\"}}");
        moments.add(calls.look(paths));
        String merge = calls.merges(mother, stranger);
        moments.add(calls.look(paths));
        calls.agreed("DEATH", son, "\"life_event\": {}");
        moments.add(calls.look(paths));
        calls.reverses(merge);
        moments.add(calls.look(paths));

        assertThat(moments).extracting(Moment::answers).doesNotHaveDuplicates();
        assertThat(moments)
                .allSatisfy(moment -> assertThat(calls.otherwise(moment)).isEmpty());
    }

    @Test
    void splitAndMergedHouseholdsAreAnsweredWithWhoLivedThereThen() {
        Response family = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", "1975"),
                member("CHILD", anyName(), anyName(), "MALE", "1999-05-01"));
        String home = family.path("id");
        String son = family.path("members[1].id");
        List<String> before = List.of(household(home), person(son));
        Moment whole = calls.look(before);
        calls.agreed("HOUSEHOLD_SPLIT", home, """
                "life_event": {"members": [{"person_id": "%s", "relationship": "HEAD"}], "home": {"roof": "ZINC"}}
                """.formatted(son));
        String founded = calls.country.asks().get(person(son)).path("household_id");
        List<String> paths = List.of(household(home), person(son), household(founded));
        Moment split = calls.look(paths);

        calls.agreed("HOUSEHOLD_MERGE", founded, """
                "life_event": {"household_id": "%s", "relationship": "CHILD"}
                """.formatted(home));

        assertThat(calls.otherwise(whole)).isEmpty();
        assertThat(calls.otherwise(split)).isEmpty();
        assertThat(calls.otherwise(calls.look(paths))).isEmpty();
        calls.country
                .asks()
                .get(household(founded) + "?as_of=" + whole.at())
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.history.not-registered"))
                .body("fix", notNullValue());
    }

    @Test
    void beforeRegistrationAndAfterNowNothingIsAnswered() {
        String someone = calls.registered().path("members[0].id");

        calls.country
                .asks()
                .get(person(someone) + "?as_of=2020-01-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.history.not-registered"));
        calls.country
                .asks()
                .get(person(someone) + "?as_of=" + Instant.now().plus(1, ChronoUnit.HOURS))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("query/as_of"))
                .body("errors.code", contains("registry.history.moment-in-future"));
        calls.country
                .asks()
                .get(person(someone) + "?as_of=yesterday")
                .then()
                .statusCode(400)
                .body("errors.code", contains("registry.history.moment-unreadable"));
        calls.country
                .asks()
                .get(person(someone) + "?as_of=" + Instant.now().toString().substring(0, 10))
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("id", equalTo(someone));
    }

    @Test
    void whatChangedBeforeHistoryBeganIsNotMadeUp() {
        var register = new SeededRegister(sql, scoped);
        var old = register.households(1, Alike.in("SN-KD-01-01").changed(Instant.parse("2020-01-01T00:00:00Z")))
                .getFirst();
        register.change("UPDATE household SET changed_at = '2021-01-01T00:00:00Z' WHERE id = '" + old + "'");
        String path = household(new HouseholdId(old).text());

        calls.country
                .asks()
                .get(path + "?as_of=2020-06-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.history.not-kept"))
                .body("detail", Matchers.containsString("2021-01-01T00:00:00Z"));
        calls.country.asks().get(path + "?as_of=2021-06-01").then().statusCode(200);
    }

    @Test
    void anotherRegionSeesNothingOfThePastAndTheNewOneAllOfIt() {
        Response family = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", "1975"),
                member("CHILD", anyName(), anyName(), "MALE", "1999-05-01"));
        String home = family.path("id");
        String son = family.path("members[1].id");
        Moment then = calls.look(List.of(person(son), household(home)));
        Response elsewhere = calls.registered();
        calls.agreed("MOVE", elsewhere.path("id"), "\"life_event\": {\"commune_code\": \"SN-TH-01-01\", \"home\": {}}");
        calls.agreed("ARRIVAL", son, """
                "life_event": {"household_id": "%s", "relationship": "OTHER_RELATIVE"}
                """.formatted((String) elsewhere.path("id")));
        RegistryApi left = RegistryApi.as(TestToken.supervisor());
        RegistryApi reached = RegistryApi.as(TestToken.supervisor().in("SN-TH"));

        left.asks().get(person(son) + "?as_of=" + then.at()).then().statusCode(404);
        left.asks().get(person(son) + "/history").then().statusCode(404);
        left.asks()
                .get(household(home) + "?as_of=" + then.at())
                .then()
                .statusCode(200)
                .body("members", hasSize(1))
                .body("hidden_members", equalTo(1));
        assertThat(reached.asks().get(person(son) + "?as_of=" + then.at()).asString())
                .isEqualTo(then.answers().get(person(son)));
        reached.asks().get(household(home) + "?as_of=" + then.at()).then().statusCode(404);
        assertThat(left.asks().get(household(home) + "/history").asString()).contains(son);
    }

    @Test
    void readingThePastIsWrittenDown() {
        String someone = calls.registered().path("members[0].id");
        Moment then = calls.look(List.of(person(someone)));

        calls.country.asks().get(person(someone) + "?as_of=" + then.at());
        calls.country.asks().get(person(someone) + "/history");

        RegistryApi.as(TestToken.dpo())
                .asks()
                .get("/v1/audit-entries?object=" + someone)
                .then()
                .body("items.findAll { it.subject == 'supervisor' && it.action == 'read' }", hasSize(3));
    }

    private void namesCaregiver(String home, String child, String caregiver) {
        String etag = calls.country.asks().get(household(home)).header("ETag");
        RegistryApi.as(TestToken.registrar().in("SN"))
                .asks()
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{\"caregivers\": [{\"child_id\": \"" + child + "\", \"caregiver_id\": \"" + caregiver + "\"}]}")
                .put(household(home) + "/caregivers")
                .then()
                .statusCode(204);
    }
}

package org.socle.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.registry.identity.IdentityCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.PersonMergedV1;
import org.socle.contracts.registry.PersonUnmergedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class MergeComponentTest {

    private final IdentityCalls calls = new IdentityCalls();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I1_aMergedPersonIsAnsweredWithWhoStandsUnderEveryNumberTheyEverHad() {
        String phone = anyPhone();
        String nin = anyNin();
        var first = calls.registered();
        var second = calls.registers(member(
                "HEAD",
                anyName(),
                anyName(),
                "FEMALE",
                anyDay(),
                ", \"phone\": \"" + phone + "\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin
                        + "\"}]"));
        String retiredNumber = second.path("members[0].social_number");

        calls.merges(person(first), person(second))
                .then()
                .statusCode(200)
                .body("id", notNullValue())
                .body("kind", equalTo("MERGE"));

        calls.registrar
                .asks()
                .get("/v1/persons/" + person(second))
                .then()
                .statusCode(200)
                .body("id", equalTo(person(first)))
                .body("redirected_from", equalTo(person(second)))
                .body("social_number", equalTo(first.path("members[0].social_number")))
                .body("phone", equalTo(phone));
        assertThat(calls.reads(person(first)).getString("redirected_from")).isNull();
        for (String search : new String[] {
            "{\"social_number\": \"" + retiredNumber + "\"}",
            "{\"phone\": \"" + phone + "\"}",
            "{\"national_id\": {\"type\": \"NIN\", \"number\": \"" + nin + "\"}}"
        }) {
            calls.registrar
                    .asks()
                    .contentType("application/json")
                    .body(search)
                    .post("/v1/person-searches")
                    .then()
                    .body("items.id", contains(person(first)));
        }
    }

    @Test
    void I1_othersAreToldWhoStandsForWhomAndThatNobodyIsLeftInTheHousehold() {
        var first = calls.registered();
        var second = calls.registered();

        calls.merges(person(first), person(second)).then().statusCode(200);

        assertThat(told.about(person(second)))
                .filteredOn(PersonMergedV1.class::isInstance)
                .singleElement()
                .satisfies(event ->
                        assertThat(((PersonMergedV1) event).intoPersonId()).isEqualTo(person(first)));
        assertThat(told.about(second.path("id")))
                .filteredOn(HouseholdCompositionChangedV1.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(
                                ((HouseholdCompositionChangedV1) event).facts().size())
                        .isZero());
        var left = calls.household(second.path("id"));
        assertThat(left.getString("status")).isEqualTo("MERGED");
    }

    @Test
    void I1_takenBackEverythingIsAsItWas() {
        var first = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", anyDay()),
                member("CHILD", anyName(), anyName(), "MALE", "2018"));
        var second = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), ", \"phone\": \"" + anyPhone() + "\""));
        var standingBefore = calls.reads(person(first)).<String, Object>getMap("");
        var retiredBefore = calls.reads(person(second)).<String, Object>getMap("");
        var householdBefore = calls.household(second.path("id")).getList("members");
        String event = calls.merges(person(first), person(second)).path("id");
        assertThat(calls.reads(person(first)).<String, Object>getMap("")).isNotEqualTo(standingBefore);

        calls.reverses(event).then().statusCode(200).body("kind", equalTo("UNMERGE"));

        assertThat(calls.reads(person(first)).<String, Object>getMap("")).isEqualTo(standingBefore);
        assertThat(calls.reads(person(second)).<String, Object>getMap("")).isEqualTo(retiredBefore);
        var household = calls.household(second.path("id"));
        assertThat(household.getString("status")).isEqualTo("ACTIVE");
        assertThat(household.getList("members")).isEqualTo(householdBefore);
        assertThat(told.about(person(second)))
                .filteredOn(PersonUnmergedV1.class::isInstance)
                .hasSize(1);
        assertThat(calls.events(person(first)).getList("items.kind")).containsExactly("UNMERGE", "MERGE");
        calls.reverses(event).then().statusCode(409).body("code", equalTo("registry.identity.already-reversed"));
    }

    @Test
    void aRehearsalSaysTheSameAndChangesNothing() {
        var first = calls.registered();
        var second = calls.registered();
        String body = "{\"other\": \"" + person(second) + "\", \"reason\": \"One person\"}";

        calls.supervisor
                .acts()
                .body(body)
                .post("/v1/persons/" + person(first) + "/merge?validate_only=true")
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("persons.find { it.id == '" + person(second) + "' }.status", equalTo("MERGED"))
                .body("households.find { it.id == '" + second.path("id") + "' }.status", equalTo("MERGED"));

        assertThat(calls.reads(person(second)).getString("id")).isEqualTo(person(second));
        assertThat(calls.events(person(first)).getList("items")).isEmpty();
    }

    @Test
    void theNewestWordCountsUnlessAnotherStatementIsChosen() {
        String older = anyName();
        String newer = anyName();
        var first = calls.registers(member("HEAD", older, anyName(), "FEMALE", anyDay()));
        var second = calls.registers(member("HEAD", newer, anyName(), "FEMALE", anyDay()));
        String record = calls.records(person(first)).getString("items[0].id");

        String merge = calls.merges(person(first), person(second)).path("id");
        assertThat(calls.reads(person(first)).getString("given_names")).isEqualTo(newer);
        calls.reverses(merge).then().statusCode(200);
        calls.merges(person(first), person(second), ", \"survivor\": \"" + record + "\"")
                .then()
                .statusCode(200);

        assertThat(calls.reads(person(first)).getString("given_names")).isEqualTo(older);
        assertThat(calls.events(person(first)).getList("items.kind"))
                .containsExactly("SURVIVOR_SET", "MERGE", "UNMERGE", "MERGE");
    }

    @Test
    void aHeadWhoLeavesOthersBehindNeedsASuccessor() {
        var first = calls.registered();
        var family = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", anyDay()),
                member("SPOUSE", anyName(), anyName(), "MALE", anyDay()));

        calls.merges(person(first), person(family))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/new_head"))
                .body("errors[0].code", equalTo("registry.identity.head-missing"));
        String event = calls.merges(person(first), person(family), ", \"new_head\": \"" + person(family, 1) + "\"")
                .path("id");

        assertThat(calls.household(family.path("id")).getList("members.relationship"))
                .isEqualTo(List.of("HEAD"));
        calls.reverses(event).then().statusCode(200);
        assertThat(calls.household(family.path("id")).getList("members.relationship"))
                .containsExactly("HEAD", "SPOUSE");
    }

    @Test
    void whoWasToldApartIsNotMergedUntilThatIsTakenBack() {
        var first = calls.registered();
        var second = calls.registered();
        String apart = calls.tellsApart(person(first), person(second)).path("id");

        calls.merges(person(first), person(second))
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.identity.not-same"));
        calls.reverses(apart).then().statusCode(200);

        calls.merges(person(first), person(second)).then().statusCode(200);
        calls.tellsApart(person(first), person(second))
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.identity.one-already"));
    }

    @Test
    void nobodyJudgesWhomTheyRegisteredAndOnlySupervisorsJudge() {
        var first = calls.registered();
        var second = calls.registered();
        String body = "{\"other\": \"" + person(second) + "\", \"reason\": \"One\"}";
        String path = "/v1/persons/" + person(first) + "/merge";

        calls.registrar.acts().body(body).post(path).then().statusCode(403);
        RegistryApi.as(TestToken.supervisor().named("registrar"))
                .acts()
                .body(body)
                .post(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("registry.identity.own-registration"));
        RegistryApi.as(TestToken.supervisor().in("SN-TH"))
                .acts()
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        calls.merges(person(first), person(first))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("registry.identity.same-person"));
        calls.merges(person(first), "per_00000000000000000000000000000000")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("registry.identity.person-unknown"));
        calls.reverses("ide_00000000000000000000000000000000")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.identity.event-not-found"));
    }

    @Test
    void aChainOfMergesLeadsToTheLastOneAndIsTakenApartInAnyOrder() {
        var first = calls.registered();
        var second = calls.registered();
        var third = calls.registered();
        String early = calls.merges(person(second), person(first)).path("id");
        calls.merges(person(third), person(second)).then().statusCode(200);
        assertThat(calls.reads(person(first)).getString("id")).isEqualTo(person(third));
        assertThat(calls.records(person(first)).getList("items")).hasSize(3);
        calls.merges(person(first), person(third)).then().statusCode(200).body("kind", equalTo("MERGE"));
        var fourth = calls.registered();
        calls.merges(person(fourth), person(first))
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.identity.retired"));

        calls.reverses(early).then().statusCode(200);

        assertThat(calls.reads(person(first)).getString("id")).isEqualTo(person(first));
        assertThat(calls.reads(person(second)).getString("id")).isEqualTo(person(third));
        assertThat(calls.records(person(third)).getList("items")).hasSize(2);
        calls.supervisor
                .asks()
                .get("/v1/persons/" + person(third) + "/identity-events")
                .then()
                .body("items.kind", hasItem("UNMERGE"));
    }
}

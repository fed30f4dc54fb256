package org.socle.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.registry.identity.IdentityCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.PersonRegisteredV1;
import org.socle.contracts.registry.PersonSplitV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;

@QuarkusTest
class SplitComponentTest {

    private final IdentityCalls calls = new IdentityCalls();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I7_oneWhoIsTwoBecomesTwoWithWhatWasSaidOfEach() {
        String phone = anyPhone();
        var first = calls.registers(member("HEAD", anyName(), anyName(), "FEMALE", anyDay()));
        var second = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", anyDay(), ", \"phone\": \"" + phone + "\""));
        calls.merges(person(first), person(second)).then().statusCode(200);
        String record = recordOf(person(second));

        var split = calls.splits(
                person(first),
                List.of(record),
                ", \"leaving\": {\"household_id\": \"" + first.path("id") + "\", \"relationship\": \"SIBLING\"}");

        split.then().statusCode(200).body("kind", equalTo("SPLIT"));
        String born = bornOf(split, first, second);
        calls.registrar
                .asks()
                .get("/v1/persons/" + born)
                .then()
                .statusCode(200)
                .body("phone", equalTo(phone))
                .body("social_number", notNullValue())
                .body("household_id", equalTo(first.<String>path("id")))
                .body("relationship", equalTo("SIBLING"));
        assertThat(calls.reads(person(first)).getString("phone")).isNull();
        assertThat(calls.records(born).getList("items.id")).isEqualTo(List.of(record));
        assertThat(told.about(born)).hasSize(1).first().isInstanceOf(PersonRegisteredV1.class);
        assertThat(told.about(person(first)))
                .filteredOn(PersonSplitV1.class::isInstance)
                .hasSize(1);
        assertThat(calls.household(first.path("id")).getList("members.id")).containsExactly(person(first), born);
        calls.merges(person(first), born).then().statusCode(409).body("code", equalTo("registry.identity.not-same"));
    }

    @Test
    void I7_aMergeIsTakenBackOnlyAfterTheSplitThatBuildsOnIt() {
        var first = calls.registered();
        var second = calls.registered();
        String merge = calls.merges(person(first), person(second)).path("id");
        var split = calls.splits(person(first), List.of(recordOf(person(second))), "");
        split.then().statusCode(200);
        String born = bornOf(split, first, second);

        calls.reverses(merge)
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.identity.depended-on"))
                .body("errors[0].code", equalTo("registry.identity.later-event"));
        calls.reverses(split.path("id")).then().statusCode(200);

        assertThat(calls.reads(born).getString("id")).isEqualTo(person(first));
        calls.reverses(merge).then().statusCode(200);
        assertThat(calls.reads(person(second)).getString("id")).isEqualTo(person(second));
        assertThat(calls.reads(born).getString("id")).isEqualTo(person(first));
    }

    @Test
    void aSplitNamesStatementsOfThePersonAndLeavesSomeAndOneHead() {
        var first = calls.registered();
        var second = calls.registered();
        calls.merges(person(first), person(second)).then().statusCode(200);
        String own = recordOf(person(first));
        String other = recordOf(person(second));
        String elsewhere = recordOf(person(calls.registered()));

        refused(calls.splits(person(first), List.of(own, other), ""), "nothing-left");
        refused(calls.splits(person(first), List.of(elsewhere), ""), "record-elsewhere");
        refused(calls.splits(person(first), List.of("src_1"), ""), "record-elsewhere");
        String home = "\"household_id\": \"" + first.path("id") + "\"";
        refused(
                calls.splits(
                        person(first), List.of(other), ", \"leaving\": {" + home + ", \"relationship\": \"HEAD\"}"),
                "two-heads");
        refused(
                calls.splits(
                        person(first), List.of(other), ", \"staying\": {" + home + ", \"relationship\": \"CHILD\"}"),
                "head-missing");
        refused(
                calls.splits(
                        person(first),
                        List.of(other),
                        ", \"leaving\": {\"household_id\": \"hh_1\", \"relationship\": \"CHILD\"}"),
                "household-unknown");
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(400).body("errors[0].code", equalTo("registry.identity." + code));
    }

    private String recordOf(String person) {
        return calls.supervisor
                .asks()
                .get("/v1/persons/" + person + "/source-records")
                .jsonPath()
                .getString("items.find { it.first_person_id == '" + person + "' }.id");
    }

    private static String bornOf(Response split, Response first, Response second) {
        return split.jsonPath()
                .getString("persons.find { it.id != '" + person(first) + "' && it.id != '" + person(second) + "' }.id");
    }
}

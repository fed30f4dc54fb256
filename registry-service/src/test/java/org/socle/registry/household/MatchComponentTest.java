package org.socle.registry.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class MatchComponentTest {

    private final RegistryApi ngo = RegistryApi.as(TestToken.ngo());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final String given = anyName();
    private final String family = anyName();
    private final String born = anyDay();
    private final String nin = ", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin() + "\"}]";

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void whoIsRegisteredIsKnownAndWhoIsNotIsNew() {
        var registered = registered();

        var answer = asked(ngo, "SN-DK-01-01", person(nin), member("CHILD", anyName(), anyName(), "MALE", anyDay()));

        answer.then()
                .statusCode(200)
                .body("persons.outcome", contains("KNOWN", "NEW"))
                .body("persons[0].person_id", equalTo(registered.path("members[0].id")))
                .body("persons[1].person_id", nullValue());
    }

    @Test
    void askingLeavesNoTraceOfWhomWasAskedAbout() {
        long before = persons();

        asked(ngo, "SN-DK-01-01", person(nin)).then().body("persons.outcome", contains("NEW"));
        asked(ngo, "SN-DK-01-01", person(nin)).then().body("persons.outcome", contains("NEW"));

        assertThat(persons()).isEqualTo(before);
    }

    @Test
    void ofSomebodyInAnotherRegionNobodyLearnsWho() {
        var registered = registered();
        var thies = RegistryApi.as(TestToken.registrar().in("SN-TH"));

        var answer = asked(thies, "SN-TH-01-01", person(nin));

        answer.then().statusCode(200).body("persons.outcome", contains("POSSIBLE"));
        assertThat(answer.asString()).doesNotContain(registered.<String>path("members[0].id"));
    }

    @Test
    void whatIsWrongWithAPersonIsSaidWithItsPlace() {
        asked(ngo, "SN-DK-99-99", member("HEAD", given, family, "FEMALE", "1987-13"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/commune_code", "/persons/0/birth_date"));
    }

    @Test
    void whoMayNotRegisterAndMayNotAskIsTurnedAway() {
        asked(RegistryApi.as(TestToken.of("watch-cell").in("SN")), "SN-DK-01-01", person(nin))
                .then()
                .statusCode(403);
    }

    private Response registered() {
        return registrar.acts().body(SampleHousehold.of(person(nin)).json()).post("/v1/households");
    }

    private String person(String more) {
        return member("HEAD", given, family, "FEMALE", born, more);
    }

    private static Response asked(RegistryApi caller, String commune, String... persons) {
        return caller.asks()
                .contentType("application/json")
                .body("{\"commune_code\": \"" + commune + "\", \"persons\": [" + String.join(",", persons) + "]}")
                .post("/v1/matches");
    }

    private long persons() {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT count(*) AS persons FROM person").one(row -> row.number("persons")));
    }
}

package org.socle.registry.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
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
class PersonComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final String phone = SampleHousehold.anyPhone();
    private final String nin = SampleHousehold.anyNin();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void aPersonIsFoundByEachOfTheirNumbers() {
        var registered = registered();
        String person = registered.path("members[0].id");
        String number = registered.path("members[0].social_number");

        searches("{\"social_number\": \"" + number.substring(0, 4) + " " + number.substring(4) + "\"}")
                .then()
                .body("items.id", contains(person));
        searches("{\"phone\": \"" + phone.substring(4) + "\"}").then().body("items.id", contains(person));
        searches("{\"national_id\": {\"type\": \"NIN\", \"number\": \"" + nin + "\"}}")
                .then()
                .body("items.id", contains(person));
        registrar
                .asks()
                .get("/v1/persons/" + person)
                .then()
                .body("phone", equalTo(phone))
                .body("national_ids[0].number", equalTo(nin));
        searches("{\"national_id\": {\"type\": \"PASSPORT\", \"number\": \"A1234567\"}}")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void whoIsInAnotherRegionIsNotFound() {
        var registered = registered();
        var thies = RegistryApi.as(TestToken.registrar().in("SN-TH"));

        thies.acts()
                .body("{\"phone\": \"" + phone + "\"}")
                .post("/v1/person-searches")
                .then()
                .body("items", hasSize(0));
        thies.asks()
                .get("/v1/persons/" + registered.path("members[0].id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aSearchNeedsExactlyOneReadableNumber() {
        searches("{}").then().statusCode(400).body("code", equalTo("registry.person.search-unclear"));
        searches("{\"phone\": \"1\", \"social_number\": \"2\"}").then().statusCode(400);
        searches("{\"phone\": \"1\"}").then().statusCode(400).body("errors[0].pointer", equalTo("/phone"));
        searches("{\"social_number\": \"483920571640\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("registry.person.social-number-unreadable"));
    }

    @Test
    void numbersAreNowhereInTheClear() {
        registered();

        String stored = scoped.call(TerritoryScope.WHOLE, () -> sql.of("""
                        SELECT concat((SELECT string_agg(i::text, ' ') FROM person_identifier i),
                                      (SELECT string_agg(p::text, ' ') FROM person p),
                                      (SELECT string_agg(d::text, ' ') FROM dedup_person d),
                                      (SELECT string_agg(s::text, ' ') FROM source_record s),
                                      (SELECT string_agg(k::text, ' ') FROM idempotency_key k),
                                      (SELECT string_agg(e.payload::text, ' ') FROM event_log e)) AS everything
                        """).one(row -> row.text("everything")));

        assertThat(stored).isNotEmpty().doesNotContain(nin).doesNotContain(phone.substring(4));
    }

    private Response registered() {
        var household = SampleHousehold.of(member(
                "HEAD",
                anyName(),
                anyName(),
                "FEMALE",
                anyDay(),
                ", \"phone\": \"" + phone + "\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + nin
                        + "\"}]"));
        var answer = registrar.acts().body(household.json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }

    private Response searches(String body) {
        return registrar.asks().contentType("application/json").body(body).post("/v1/person-searches");
    }
}

package org.socle.registry.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyDay;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.anyNin;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.person.domain.PersonId;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ErasureComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final RegistryApi officer = RegistryApi.as(TestToken.dpo());
    private final RegistryApi other = RegistryApi.as(TestToken.dpo().named("other-dpo"));
    private final String given = anyName();
    private final String family = anyName();
    private final String phone = anyPhone();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void whoIsForgottenLeavesANumberAndNothingThatSaysWhoTheyWere() {
        var household = registers(head());
        String person = household.path("members[0].id");
        String number = household.path("members[0].social_number");
        String erasure = requests(person).path("id");

        other.acts()
                .post("/v1/erasures/" + erasure + "/approval")
                .then()
                .statusCode(200)
                .body("approved_by", equalTo("other-dpo"))
                .body("approved_at", notNullValue());

        registrar
                .asks()
                .get("/v1/persons/" + person)
                .then()
                .statusCode(200)
                .body("social_number", equalTo(number))
                .body("given_names", equalTo("—"))
                .body("birth_date", nullValue())
                .body("phone", nullValue())
                .body("household_id", nullValue());
        searches("{\"phone\": \"" + phone + "\"}").then().body("items", hasSize(0));
        searches("{\"given_names\": \"" + given + "\", \"family_name\": \"" + family + "\", \"purpose\": \"CONTROL\"}")
                .then()
                .body("items", hasSize(0));
        assertThat(held(person)).doesNotContain(given).doesNotContain(family.toUpperCase(Locale.ROOT));
        assertThat(statements(person)).isZero();
    }

    @Test
    void oneOfficerAsksAndAnotherApproves() {
        String person = registers(head()).path("members[0].id");
        String erasure = requests(person).path("id");

        officer.acts()
                .post("/v1/erasures/" + erasure + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.erasure.own-request"));
        requests(person).then().statusCode(409).body("code", equalTo("registry.erasure.requested-before"));
        other.acts()
                .post("/v1/erasures/" + erasure + "/approval?validate_only=true")
                .then()
                .statusCode(200);
        registrar.asks().get("/v1/persons/" + person).then().body("given_names", equalTo(given));
        officer.asks().get("/v1/erasures?limit=500").then().body("items.id", hasItem(erasure));
        officer.acts()
                .post("/v1/erasures/era_0192f0c1b2c37d4e8f90a1b2c3d4e5f6/approval")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.erasure.not-found"));
    }

    @Test
    void everythingThatStandsAgainstItIsNamed() {
        String person = registers(head(), member("CHILD", anyName(), family, "MALE", anyDay()))
                .path("members[0].id");
        officer.acts()
                .body("{\"person_id\": \"" + person + "\", \"reason\": \"Case\"}")
                .post("/v1/legal-holds")
                .then()
                .statusCode(201);

        requests(person)
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.erasure.refused"))
                .body("errors.code", hasItems("registry.erasure.legal-hold", "registry.erasure.head-of-others"))
                .body("errors[0].fix", notNullValue());
    }

    @Test
    void aMergedPersonIsForgottenWithWhoStandsForThem() {
        String retired = registers(head()).path("members[0].id");
        String standing = registers(member("HEAD", anyName(), anyName(), "FEMALE", anyDay()))
                .path("members[0].id");
        RegistryApi.as(TestToken.supervisor())
                .acts()
                .body("{\"other\": \"" + retired + "\", \"reason\": \"One person\"}")
                .post("/v1/persons/" + standing + "/merge")
                .then()
                .statusCode(200);
        String erasure = requests(retired).path("id");

        other.acts().post("/v1/erasures/" + erasure + "/approval").then().statusCode(200);

        assertThat(held(retired)).doesNotContain(given);
        assertThat(held(standing)).contains("—");
    }

    @Test
    void onlyOfficersForget() {
        String person = registers(head()).path("members[0].id");

        registrar
                .acts()
                .body("{\"ground\": \"CONSENT_WITHDRAWN\"}")
                .post("/v1/persons/" + person + "/erasure")
                .then()
                .statusCode(403);
    }

    @Test
    void whatWasRegisteredBeforeIsForgottenAsWell() {
        var household = registers(head());
        String person = household.path("members[0].id");
        RegistryApi.as(TestToken.supervisor())
                .acts()
                .body("{\"other\": \""
                        + registers(member("HEAD", anyName(), anyName(), "FEMALE", anyDay()))
                                .path("members[0].id")
                        + "\", \"reason\": \"One person\"}")
                .post("/v1/persons/" + person + "/merge")
                .then()
                .statusCode(200);
        String registeredAt = registrar.asks().get("/v1/persons/" + person).path("registered_at");
        assertThat(past(person)).contains(given);
        String erasure = requests(person).path("id");

        other.acts().post("/v1/erasures/" + erasure + "/approval").then().statusCode(200);

        assertThat(past(person)).isEmpty();
        registrar
                .asks()
                .get("/v1/persons/" + person + "?as_of=" + registeredAt)
                .then()
                .statusCode(200)
                .body("given_names", equalTo("—"))
                .body("phone", nullValue())
                .body("household_id", nullValue());
        registrar.asks().get("/v1/persons/" + person + "/history").then().body("items", hasSize(1));
        registrar
                .asks()
                .get("/v1/households/" + household.path("id") + "?as_of=" + registeredAt)
                .then()
                .body("members", hasSize(0));
    }

    private Response requests(String person) {
        return officer.acts().body("{\"ground\": \"CONSENT_WITHDRAWN\"}").post("/v1/persons/" + person + "/erasure");
    }

    private String held(String person) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        SELECT concat((SELECT string_agg(p::text, ' ') FROM person p WHERE p.id = :id),
                                      (SELECT string_agg(f::text, ' ') FROM person_profile f WHERE f.person_id = :id),
                                      (SELECT string_agg(d::text, ' ') FROM dedup_person d WHERE d.person_id = :id))
                               AS held
                        """)
                        .with("id", PersonId.parse(person).orElseThrow().value())
                        .one(row -> row.text("held")));
    }

    private String past(String person) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        SELECT concat((SELECT string_agg(h::text, ' ') FROM person_history h WHERE h.person_id = :id),
                                      (SELECT string_agg(i::text, ' ')
                                         FROM person_identifier_history i
                                        WHERE i.person_id = :id)) AS held
                        """)
                        .with("id", PersonId.parse(person).orElseThrow().value())
                        .one(row -> row.text("held")));
    }

    private int statements(String person) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        SELECT count(*)::int AS rows FROM source_record WHERE person_id = :id
                        """)
                        .with("id", PersonId.parse(person).orElseThrow().value())
                        .one(row -> row.integer("rows")));
    }

    private Response searches(String body) {
        return registrar.asks().contentType("application/json").body(body).post("/v1/person-searches");
    }

    private String head() {
        return member(
                "HEAD",
                given,
                family,
                "FEMALE",
                anyDay(),
                ", \"phone\": \"" + phone + "\", \"national_ids\": [{\"type\": \"NIN\", \"number\": \"" + anyNin()
                        + "\"}]");
    }

    private Response registers(String... members) {
        var answer = registrar.acts().body(SampleHousehold.of(members).json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }
}

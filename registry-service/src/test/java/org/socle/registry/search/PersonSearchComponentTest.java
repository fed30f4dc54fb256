package org.socle.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.matching.domain.name.NameForms;
import org.socle.registry.matching.domain.name.StandardName;
import org.socle.registry.person.domain.PersonId;
import org.socle.registry.search.domain.SearchKeys;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class PersonSearchComponentTest {

    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());
    private final String given = anyName();
    private final String family = anyName();

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    FillSearchKeys backlog;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void whoIsWrittenDifferentlyIsFoundByTheSoundOfTheirNames() {
        String person = registered("1987-03-12").path("members[0].id");

        var found = searches(names(misheard(given), family, "\"birth_date\": \"1987\", \"sex\": \"FEMALE\""));

        found.then()
                .statusCode(200)
                .body("items.id", contains(person))
                .body("items[0].given_names", equalTo(given))
                .body("items[0].score", notNullValue())
                .body("items[0].agreement.field", contains("names", "birth", "sex"))
                .body("items[0].agreement[1].level", equalTo("YEAR"))
                .body("items[0].agreement[0].says", notNullValue())
                .body("items[0].phone", nullValue())
                .body("cut", nullValue());
    }

    @Test
    void exchangedNamesAreFoundToo() {
        String person = registered("1987-03-12").path("members[0].id");

        searches(names(family, given, "")).then().body("items.id", contains(person));
    }

    @Test
    void namesakesComeInTheOrderInWhichTheyAgree() {
        String other = registered("1985-07-02").path("members[0].id");
        String sought = registered("1987-03-12").path("members[0].id");

        var found = searches(names(given, family, "\"birth_date\": \"1987-03-12\", \"birth_years_around\": 3"));

        found.then().body("items.id", contains(sought, other));
        assertThat(found.jsonPath().getDouble("items[0].score"))
                .isGreaterThan(found.jsonPath().getDouble("items[1].score"));
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        List<String> all = Stream.of("1960-03-12", "1971-04-20", "1982-05-21")
                .map(born -> registered(born).<String>path("members[0].id"))
                .toList();

        var first = registrar
                .asks()
                .contentType("application/json")
                .body(names(given, family, ""))
                .post("/v1/person-searches?limit=2")
                .jsonPath();
        var second = registrar
                .asks()
                .contentType("application/json")
                .body(names(given, family, ""))
                .post("/v1/person-searches?limit=2&cursor=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items")).hasSize(2);
        assertThat(second.getString("next")).isNull();
        assertThat(Stream.concat(
                        first.<String>getList("items.id").stream(), second.<String>getList("items.id").stream()))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void anAreaNarrowsAndWhoIsOutsideTheCallersIsNotFound() {
        registered("1987-03-12");
        var thies = RegistryApi.as(TestToken.registrar().in("SN-TH"));

        thies.asks()
                .contentType("application/json")
                .body(names(given, family, ""))
                .post("/v1/person-searches")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        searches(names(given, family, "\"territory\": \"SN-DK-01-01\"")).then().body("items", hasSize(1));
        searches(names(given, "", "\"territory\": \"SN-DK-01-01\"")).then().body("items", hasSize(1));
        searches(names(given, family, "\"territory\": \"SN-DK-02\"")).then().body("items", hasSize(0));
        searches(names(given, family, "\"territory\": \"SN-XX\"")).then().statusCode(404);
    }

    @Test
    void aHouseholdIsFoundWholeAndAnIdByItself() {
        var household = registered("1987-03-12");
        String id = household.path("id");
        String person = household.path("members[0].id");

        searches("{\"household_id\": \"" + id + "\", \"purpose\": \"SERVICE\"}")
                .then()
                .body("items.id", contains(person))
                .body("items[0].agreement", empty());
        searches(names(given, family, "\"household_id\": \"" + id + "\""))
                .then()
                .body("items", hasSize(1));
        searches("{\"person_id\": \"" + person + "\"}").then().body("items.id", contains(person));
        searches("{\"person_id\": \"per_unreadable\"}").then().body("items", hasSize(0));
    }

    @Test
    void whoWasMergedLeadsToWhoStandsForThem() {
        String retired = registered("1960-03-12").path("members[0].id");
        String standing = registered("1987-03-12").path("members[0].id");
        RegistryApi.as(TestToken.supervisor())
                .acts()
                .body("{\"other\": \"" + retired + "\", \"reason\": \"One person\"}")
                .post("/v1/persons/" + standing + "/merge")
                .then()
                .statusCode(200);

        searches("{\"person_id\": \"" + retired + "\"}")
                .then()
                .body("items.id", contains(standing))
                .body("items[0].redirected_from", equalTo(retired));
        searches(names(given, family, "")).then().body("items.id", contains(standing));
    }

    @Test
    void aPartnersReferenceIsKnownToThePartnerOnly() {
        String reference = "S-" + UUID.randomUUID();
        var ngo = RegistryApi.as(TestToken.ngo().may("registry:persons:read"));
        ngo.imported(reference, """
                household_ref,person_ref,relationship,given_names,family_name,sex,birth_date,commune_code,consent,consent_date
                %s,%s-p,head,%s,%s,F,1987-03-12,SN-DK-01-01,yes,2026-11-02
                """.formatted(reference, reference, given, family));
        String body = "{\"partner_reference\": {\"reference\": \"" + reference + "-p\"%s}}";

        ngo.asks()
                .contentType("application/json")
                .body(body.formatted(""))
                .post("/v1/person-searches")
                .then()
                .body("items.given_names", contains(given));
        RegistryApi.as(TestToken.ministry())
                .asks()
                .contentType("application/json")
                .body(body.formatted(", \"organisation\": \"NGO-DEMO\""))
                .post("/v1/person-searches")
                .then()
                .body("items", hasSize(0));
        searches(body.formatted(", \"organisation\": \"NGO-DEMO\"")).then().body("items", hasSize(1));
    }

    @Test
    void aSearchByNamesNeedsAPurposeAndItIsKeptWithWhoWasShown() {
        String person = registered("1987-03-12").path("members[0].id");

        searches("{\"given_names\": \"Awa\", \"family_name\": \"Ndiaye\"}")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("registry.person.search-purpose-missing"));
        searches(names(given, family, ""));

        assertThat(purposes(person)).contains("SERVICE");
    }

    @Test
    void namesAndANumberTogetherAreUnclear() {
        searches("{\"phone\": \"771234567\", \"family_name\": \"Ndiaye\", \"purpose\": \"SERVICE\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.person.search-unclear"));
        searches("{\"phone\": \"771234567\", \"sex\": \"MALE\"}").then().statusCode(400);
        searches("{\"family_name\": \"---\", \"purpose\": \"SERVICE\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("registry.person.search-name-unreadable"));
    }

    @Test
    void aListOfTooManyNamesakesSaysThatItIsCut() {
        String person = registered("1987-03-12").path("members[0].id");
        long key = SearchKeys.ofBoth(StandardName.of(given), StandardName.of(family), NameForms.NONE).stream()
                .findFirst()
                .orElseThrow();
        int commune = scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT territory_no FROM person WHERE id = :id")
                        .with("id", PersonId.parse(person).orElseThrow().value())
                        .one(row -> row.integer("territory_no")));
        scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                        INSERT INTO person_search_key (key, territory_no, birth_year, person_id)
                        SELECT :key, :commune, 1990, gen_random_uuid() FROM generate_series(1, 1001)
                        """).with("key", key).with("commune", commune).update());

        searches(names(given, family, "")).then().body("cut", equalTo(true));
        searches(names(given, family, "\"birth_date\": \"1987\""))
                .then()
                .body("cut", nullValue())
                .body("items.id", contains(person));
    }

    @Test
    void personsRegisteredBeforeThereWasASearchGetTheirKeys() {
        String person = registered("1987-03-12").path("members[0].id");
        UUID id = PersonId.parse(person).orElseThrow().value();
        scoped.call(TerritoryScope.WHOLE, () -> {
            sql.of("DELETE FROM person_search_key WHERE person_id = :id")
                    .with("id", id)
                    .update();
            return sql.of("INSERT INTO person_search_backlog (person_id) VALUES (:id)")
                    .with("id", id)
                    .update();
        });
        searches(names(given, family, "")).then().body("items", hasSize(0));

        backlog.fill();

        searches(names(given, family, "")).then().body("items.id", contains(person));
    }

    private List<String> purposes(String person) {
        return scoped.call(
                TerritoryScope.WHOLE, () -> sql.of("""
                        SELECT purpose FROM audit_entry
                         WHERE object_ids @> ARRAY[:person::text] AND action = 'read' AND purpose IS NOT NULL
                        """).with("person", person).list(row -> row.text("purpose")));
    }

    private Response registered(String born) {
        var household = SampleHousehold.of(member("HEAD", given, family, "FEMALE", born));
        var answer = registrar.acts().body(household.json()).post("/v1/households");
        answer.then().statusCode(201);
        return answer;
    }

    /** Consonants are heard; the last vowel is heard differently. */
    private static String misheard(String name) {
        String heard = name.endsWith("a") ? "e" : "a";
        return name.substring(0, name.length() - 1) + heard;
    }

    private static String names(String given, String family, String more) {
        return "{\"given_names\": \"" + given + "\", \"family_name\": \"" + family + "\", \"purpose\": \"SERVICE\""
                + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    private Response searches(String body) {
        return registrar.asks().contentType("application/json").body(body).post("/v1/person-searches");
    }
}

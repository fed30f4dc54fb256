package org.socle.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.SampleHousehold.member;
import static org.socle.registry.change.ChangeCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.DomainEvent;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.HouseholdMergedV1;
import org.socle.contracts.registry.HouseholdMovedV1;
import org.socle.contracts.registry.HouseholdRegisteredV1;
import org.socle.contracts.registry.HouseholdSplitV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.contracts.registry.PersonDeceasedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class LifeEventComponentTest {

    private final ChangeCalls calls = new ChangeCalls();
    private final RegistryApi country = RegistryApi.as(TestToken.supervisor().in("SN"));

    @Inject
    ToldEvents told;

    private String home = "";
    private String mother = "";
    private String son = "";
    private String daughter = "";

    @BeforeEach
    void registerAMotherWithTwoChildren() {
        RegistryApi.loadTerritories();
        Response family = calls.registers(
                member("HEAD", anyName(), anyName(), "FEMALE", "1975"),
                member("CHILD", anyName(), anyName(), "MALE", "1999-05-01"),
                member("CHILD", anyName(), anyName(), "FEMALE", "2001-07-01"));
        home = family.path("id");
        mother = person(family, 0);
        son = person(family, 1);
        daughter = person(family, 2);
    }

    @Test
    void aChildIsBornIntoTheHousehold() {
        agreed("BIRTH", home, """
                "life_event": {"relationship": "GRANDCHILD", "mother_id": "%s", "child": {"given_names": "%s",
                  "family_name": "%s", "sex": "FEMALE", "birth_date": "2026-10-21"}}
                """.formatted(daughter, anyName(), anyName()));

        assertThat(calls.household(home).getList("members")).hasSize(4);
        assertThat(sizeTold(home)).isEqualTo(4);
    }

    @Test
    void aHeadsDeathNeedsANewHeadAndIsTold() {
        calls.proposes("DEATH", mother, "\"life_event\": {}", "")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/life_event/new_head_id"))
                .body("errors.code", contains("registry.change.head-missing"));

        agreed("DEATH", mother, "\"life_event\": {\"new_head_id\": \"" + son + "\"}");

        assertThat(calls.reads(mother).getString("situation.vital_status")).isEqualTo("DECEASED");
        assertThat(calls.reads(mother).getString("situation.death_date")).isEqualTo("2026-11-02");
        assertThat(calls.reads(mother).getString("household_id")).isNull();
        assertThat(calls.reads(son).getString("relationship")).isEqualTo("HEAD");
        assertThat(told.about(mother))
                .filteredOn(PersonDeceasedV1.class::isInstance)
                .extracting(each -> ((PersonDeceasedV1) each).deathMonth())
                .containsExactly("2026-11");
        assertThat(sizeTold(home)).isEqualTo(2);
    }

    @Test
    void aHouseholdMovesWithItsMembersAndTheirNumbers() {
        String number = calls.reads(son).getString("social_number");

        agreed("MOVE", home, "\"life_event\": {\"commune_code\": \"SN-TH-01-01\", \"home\": {\"village\": \"Keur\"}}");

        calls.registrar.asks().get("/v1/households/" + home).then().statusCode(404);
        country.asks()
                .get("/v1/households/" + home)
                .then()
                .body("commune_code", equalTo("SN-TH-01-01"))
                .body("address.village", equalTo("Keur"))
                .body("dwelling.roof", equalTo("THATCH"));
        country.asks()
                .get("/v1/persons/" + son)
                .then()
                .body("commune_code", equalTo("SN-TH-01-01"))
                .body("social_number", equalTo(number));
        RegistryApi there = RegistryApi.as(TestToken.supervisor().in("SN-TH"));
        there.asks().get("/v1/persons/" + son).then().body("social_number", equalTo(number));
        assertThat(told.about(home))
                .filteredOn(HouseholdMovedV1.class::isInstance)
                .hasSize(1);
        assertThat(told.about(son))
                .filteredOn(PersonCorrectedV1.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aHouseholdIsSplitAndMergedAgain() {
        agreed("HOUSEHOLD_SPLIT", home, """
                "life_event": {"members": [{"person_id": "%s", "relationship": "HEAD"}], "home": {"roof": "ZINC"}}
                """.formatted(son));
        String founded = calls.reads(son).getString("household_id");

        assertThat(founded).isNotEqualTo(home);
        assertThat(calls.household(founded).getString("dwelling.roof")).isEqualTo("ZINC");
        assertThat(told.about(founded))
                .filteredOn(HouseholdRegisteredV1.class::isInstance)
                .hasSize(1);
        assertThat(told.about(home))
                .filteredOn(HouseholdSplitV1.class::isInstance)
                .hasSize(1);
        assertThat(sizeTold(home)).isEqualTo(2);

        agreed("HOUSEHOLD_MERGE", founded, """
                "life_event": {"household_id": "%s", "relationship": "CHILD"}
                """.formatted(home));

        assertThat(calls.reads(son).getString("household_id")).isEqualTo(home);
        assertThat(calls.household(founded).getString("status")).isEqualTo("MERGED");
        assertThat(told.about(founded))
                .filteredOn(HouseholdMergedV1.class::isInstance)
                .hasSize(1);
        assertThat(sizeTold(founded)).isZero();
        assertThat(sizeTold(home)).isEqualTo(3);
    }

    @Test
    void peopleMarryAndPart() {
        Response other = calls.registered();
        String wife = person(other);

        agreed("MARRIAGE", wife, """
                "life_event": {"spouse_id": "%s", "marital_status": "MARRIED_MONOGAMOUS", "household_id": "%s",
                  "relationship": "OTHER_RELATIVE"}
                """.formatted(son, home));

        assertThat(calls.reads(wife).getString("household_id")).isEqualTo(home);
        assertThat(calls.reads(son).getString("situation.marital_status")).isEqualTo("MARRIED_MONOGAMOUS");

        agreed("SEPARATION", wife, """
                "life_event": {"spouse_id": "%s", "marital_status": "DIVORCED", "leaves": true}
                """.formatted(son));

        assertThat(calls.reads(wife).getString("household_id")).isNull();
        assertThat(calls.reads(wife).getString("situation.marital_status")).isEqualTo("DIVORCED");

        agreed("ARRIVAL", wife, """
                "life_event": {"household_id": "%s", "relationship": "HEAD"}
                """.formatted((String) other.path("id")));

        assertThat(calls.household(other.path("id")).getList("members.id")).containsExactly(wife);
    }

    @Test
    void aMemberEntersAnInstitutionAndTheHeadChanges() {
        agreed("INSTITUTION_ENTRY", daughter, "\"life_event\": {}");
        String institution = calls.reads(daughter).getString("household_id");
        assertThat(calls.household(institution).getString("kind")).isEqualTo("INSTITUTION");

        agreed("HEAD_CHANGE", home, """
                "life_event": {"new_head_id": "%s", "relationship": "PARENT"}
                """.formatted(son));

        assertThat(calls.reads(son).getString("relationship")).isEqualTo("HEAD");
        assertThat(calls.reads(mother).getString("relationship")).isEqualTo("PARENT");

        agreed("DEPARTURE", mother, "\"life_event\": {}");

        assertThat(calls.household(home).getList("members.id")).containsExactly(son);
    }

    @Test
    void whatNoLongerFitsWhenItIsAgreedToIsAConflict() {
        String departure = proposed("DEPARTURE", son, "\"life_event\": {}");
        agreed("DEATH", son, "\"life_event\": {}");

        calls.approves(departure)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFLICTED"))
                .body("conflicts", hasItem("registry.change.dead"));
    }

    @Test
    void whatAnEventNeedsIsAskedFor() {
        calls.proposes("MARRIAGE", son, "\"life_event\": {\"household_id\": \"there\"}", "?validate_only=true")
                .then()
                .statusCode(400)
                .body("errors.code", contains("registry.change.value-needed", "registry.change.value-needed"));
        calls.proposes("MOVE", home, "\"life_event\": {\"commune_code\": \"SN-XX\"}", "")
                .then()
                .statusCode(400)
                .body("errors.code", contains("registry.household.commune-unknown"));
    }

    private String proposed(String kind, String subject, String more) {
        Response proposed = calls.proposes(kind, subject, more, "");
        proposed.then().statusCode(201);
        return proposed.path("id");
    }

    private void agreed(String kind, String subject, String more) {
        String change = proposed(kind, subject, more);
        String state = "PROPOSED";
        for (int each = 0; state.equals("PROPOSED") && each < 3; each++) {
            state = calls.approves(RegistryApi.as(TestToken.supervisor().named("supervisor-" + each)), change)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("state");
        }
        assertThat(state).isEqualTo("APPLIED");
    }

    private int sizeTold(String household) {
        List<DomainEvent> events = told.about(household);
        return events.stream()
                .filter(HouseholdCompositionChangedV1.class::isInstance)
                .map(each -> ((HouseholdCompositionChangedV1) each).facts().size())
                .toList()
                .getLast();
    }
}

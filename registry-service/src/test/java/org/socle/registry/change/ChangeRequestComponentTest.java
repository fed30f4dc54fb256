package org.socle.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.socle.registry.SampleHousehold.anyPhone;
import static org.socle.registry.change.ChangeCalls.field;
import static org.socle.registry.change.ChangeCalls.newField;
import static org.socle.registry.change.ChangeCalls.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.registry.RegistryApi;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class ChangeRequestComponentTest {

    private final ChangeCalls calls = new ChangeCalls();

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theLastApprovalRegistersWhatWasAskedAndTellsIt() {
        Response home = calls.registered();
        String phone = anyPhone();
        Response proposed = calls.corrects(person(home), newField("occupation", "FARMER"), newField("phone", phone));
        proposed.then().statusCode(201).body("state", equalTo("PROPOSED"));
        assertThat(calls.reads(person(home)).getString("occupation")).isNull();

        Response approved = calls.approves(proposed.path("id"));

        approved.then().statusCode(200).body("state", equalTo("APPLIED")).body("approvals.by", contains("supervisor"));
        assertThat(calls.reads(person(home)).getString("occupation")).isEqualTo("FARMER");
        assertThat(calls.reads(person(home)).getString("phone")).isEqualTo(phone);
        assertThat(told.about(person(home)))
                .filteredOn(PersonCorrectedV1.class::isInstance)
                .hasSize(1);
        assertThat(told.about(home.path("id")))
                .filteredOn(HouseholdCompositionChangedV1.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aHouseholdIsCorrectedTheSameWay() {
        Response home = calls.registered();
        Response proposed = calls.proposes(
                "HOUSEHOLD_CORRECTION", home.path("id"), "\"changes\": [" + field("roof", "THATCH", "ZINC") + "]", "");

        calls.approves(proposed.path("id")).then().body("state", equalTo("APPLIED"));

        assertThat(calls.household(home.path("id")).getString("dwelling.roof")).isEqualTo("ZINC");
        assertThat(calls.household(home.path("id")).getInt("dwelling.rooms")).isEqualTo(2);
    }

    @Test
    void whatIsRegisteredMustBeWhatWasSeen() {
        Response home = calls.registered();

        Response refused = calls.corrects(person(home), field("sex", "MALE", "FEMALE"), newField("pregnant", "true"));

        refused.then()
                .statusCode(409)
                .body("code", equalTo("registry.change.stale"))
                .body("errors.pointer", contains("/changes/0/asked"))
                .body("errors.code", contains("registry.change.field-stale"));
    }

    @Test
    void theSameFieldChangedMeanwhileIsAConflictAndAnotherOneIsNot() {
        Response home = calls.registered();
        String first =
                calls.corrects(person(home), newField("occupation", "FARMER")).path("id");
        String same =
                calls.corrects(person(home), newField("occupation", "FISHER")).path("id");
        String other = calls.corrects(person(home), newField("mother_name", "Fatou Sow"))
                .path("id");
        calls.approves(first).then().body("state", equalTo("APPLIED"));

        calls.approves(same)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFLICTED"))
                .body("conflicts", contains("occupation"));
        calls.approves(other).then().body("state", equalTo("APPLIED"));

        assertThat(calls.reads(person(home)).getString("occupation")).isEqualTo("FARMER");
        assertThat(calls.reads(person(home)).getString("mother_name")).isEqualTo("Fatou Sow");
    }

    @Test
    void nobodyAgreesToTheirOwnProposal() {
        Response home = calls.registered();
        RegistryApi both = RegistryApi.as(TestToken.supervisor());
        String change = both.acts()
                .body(ChangeCalls.request(
                        "PERSON_CORRECTION", person(home), "\"changes\": [" + newField("pregnant", "false") + "]"))
                .post("/v1/change-requests")
                .path("id");

        both.acts()
                .post("/v1/change-requests/" + change + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("registry.change.own"));
    }

    @Test
    void twoMustAgreeWhereThePolicySaysSo() {
        calls.policy("HOUSEHOLD_CORRECTION", 2, "", "");
        Response home = calls.registered();
        String change = calls.proposes(
                        "HOUSEHOLD_CORRECTION", home.path("id"), "\"changes\": [" + field("rooms", "2", "3") + "]", "")
                .path("id");
        calls.policy("HOUSEHOLD_CORRECTION", 1, "", "");

        calls.approves(change).then().body("state", equalTo("PROPOSED"));
        calls.approves(change).then().body("state", equalTo("PROPOSED")).body("approvals.size()", equalTo(1));
        RegistryApi second = RegistryApi.as(TestToken.supervisor().named("second"));
        calls.approves(second, change).then().body("state", equalTo("APPLIED"));

        assertThat(calls.household(home.path("id")).getInt("dwelling.rooms")).isEqualTo(3);
    }

    @Test
    void whereNobodyNeedsToAgreeItIsAppliedAtOnceAndRolesNarrowWhoMayAsk() {
        calls.policy("DEPARTURE", 1, "\"clerk\"", "");
        calls.policy("PERSON_CORRECTION", 0, "\"registrar-in-chief\"", "");
        Response home = calls.registered();
        RegistryApi chief = RegistryApi.as(TestToken.registrar().may("registrar-in-chief"));
        String wish = ChangeCalls.request(
                "PERSON_CORRECTION", person(home), "\"changes\": [" + newField("pregnant", "false") + "]");

        Response refused = calls.registrar.acts().body(wish).post("/v1/change-requests");
        Response applied = chief.acts().body(wish).post("/v1/change-requests");
        calls.policy("PERSON_CORRECTION", 1, "", "");
        calls.policy("DEPARTURE", 1, "", "");

        refused.then().statusCode(403).body("code", equalTo("registry.change.not-a-proposer"));
        applied.then().statusCode(201).body("state", equalTo("APPLIED"));
        assertThat(calls.reads(person(home)).getBoolean("pregnant")).isFalse();
    }

    @Test
    void aRehearsalWritesNothing() {
        Response home = calls.registered();
        String body = "\"changes\": [" + newField("occupation", "FARMER") + "]";
        calls.proposes("PERSON_CORRECTION", person(home), body, "?validate_only=true")
                .then()
                .statusCode(200);
        String change =
                calls.proposes("PERSON_CORRECTION", person(home), body, "").path("id");

        calls.supervisor
                .acts()
                .post("/v1/change-requests/" + change + "/approval?validate_only=true")
                .then()
                .body("state", equalTo("APPLIED"));

        assertThat(calls.change(change).getString("state")).isEqualTo("PROPOSED");
        assertThat(calls.reads(person(home)).getString("occupation")).isNull();
        calls.supervisor
                .asks()
                .get("/v1/change-requests?state=PROPOSED&subject=" + person(home))
                .then()
                .body("items.id", contains(change));
    }

    @Test
    void whatIsRefusedOrWithdrawnDoesNotWaitAnyMore() {
        Response home = calls.registered();
        String refused =
                calls.corrects(person(home), newField("occupation", "FARMER")).path("id");
        String withdrawn =
                calls.corrects(person(home), newField("pregnant", "true")).path("id");

        calls.supervisor
                .acts()
                .body("{\"reason\": \"Not her paper\"}")
                .post("/v1/change-requests/" + refused + "/refusal")
                .then()
                .body("state", equalTo("REFUSED"))
                .body("note", equalTo("Not her paper"));
        calls.supervisor
                .acts()
                .post("/v1/change-requests/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(403)
                .body("code", equalTo("registry.change.not-own"));
        calls.registrar
                .acts()
                .post("/v1/change-requests/" + withdrawn + "/withdrawal")
                .then()
                .body("state", equalTo("WITHDRAWN"));

        calls.approves(refused).then().statusCode(409).body("code", equalTo("registry.change.ended"));
        calls.approves(withdrawn).then().statusCode(409);
    }

    @Test
    void everythingWrongWithTheFieldsIsToldAtOnce() {
        Response home = calls.registered();

        Response refused = calls.corrects(
                person(home), newField("shoe_size", "42"), newField("phone", "1"), newField("phone", "2"));
        Response unreadable = calls.corrects(
                person(home),
                newField("phone", "12"),
                newField("occupation", "WIZARD"),
                newField("attends_school", "perhaps"),
                newField("death_date", "2026-11-01"));

        refused.then()
                .statusCode(400)
                .body("errors.code", contains("registry.change.field-unknown", "registry.change.field-twice"));
        unreadable
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("registry.person.phone-unreadable"))
                .body("errors.code", hasItem("registry.change.code-unknown"))
                .body("errors.code", hasItem("registry.change.value-unreadable"))
                .body("errors.code", hasItem("registry.person.death-date-of-living"));
    }

    @Test
    void outsideTheTerritoryThereIsNoChange() {
        Response home = calls.registered();
        String change =
                calls.corrects(person(home), newField("occupation", "FARMER")).path("id");
        RegistryApi elsewhere = RegistryApi.as(TestToken.supervisor().in("SN-TH"));

        elsewhere.asks().get("/v1/change-requests/" + change).then().statusCode(404);
        calls.approves(elsewhere, change).then().statusCode(404);
        elsewhere.asks().get("/v1/change-requests").then().body("items.id", not(hasItem(change)));
        elsewhere
                .acts()
                .body(ChangeCalls.request("PERSON_CORRECTION", person(home), "\"changes\": []"))
                .post("/v1/change-requests")
                .then()
                .statusCode(404);
    }
}

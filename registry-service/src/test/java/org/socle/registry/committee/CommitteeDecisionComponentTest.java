package org.socle.registry.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.committee.CommitteeCalls.DECISIONS;
import static org.socle.registry.committee.CommitteeCalls.adopts;
import static org.socle.registry.committee.CommitteeCalls.anyProgramme;
import static org.socle.registry.committee.CommitteeCalls.anyUser;
import static org.socle.registry.committee.CommitteeCalls.assertFault;
import static org.socle.registry.committee.CommitteeCalls.proposes;
import static org.socle.registry.committee.CommitteeCalls.rejects;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class CommitteeDecisionComponentTest {

    private final RegistryApi admin = RegistryApi.as(TestToken.administrator());

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I7_theCommitteeOfAPilotDistrictMeetsAndDecidesTheWave() {
        var committee = CommitteeCalls.deciding("SOCIAL_PROTECTION", "SN-KA-03");
        String chairName = anyUser();
        String chair = committee.seat("CHAIR", chairName);
        String secretary = committee.seat("SECRETARY", committee.secretaryName);
        committee.seat("CIVIL_SOCIETY", anyUser());
        String programme = anyProgramme();
        String wave = admin.acts()
                .body("""
                        {"programme": "%s", "wave": 1, "pilot": true, "from": "2026-11-01", "territories": ["SN-KA-03"]}
                        """.formatted(programme))
                .post("/v1/rollout-waves")
                .path("id");
        String session = committee.session();
        Response proposed = committee.proposes(session, """
                , "about": {"territory": "SN-KA-03", "programme": "%s", "rollout_wave_id": "%s"}
                """.formatted(programme, wave));
        committee.records(session, chair, secretary).then().statusCode(200);

        Response adopted = adopts(committee.member(chairName), proposed.path("id"), 2, 0, 0);

        proposed.then()
                .statusCode(201)
                .header("Location", endsWith(DECISIONS + "/" + proposed.path("id")))
                .body("state", equalTo("PROPOSED"))
                .body("number", equalTo("2026-001"));
        adopted.then()
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("votes.in_favour", equalTo(2))
                .body("effective_on", equalTo("2027-01-01"))
                .body("decided_by", equalTo(chairName))
                .body("about.rollout_wave_id", equalTo(wave));
        reached(programme, "SN-KA-03-01").then().body("items.id", contains(wave));
        reached(programme, "SN-KA-02-01").then().body("items", hasSize(0));
    }

    @Test
    void withoutQuorumNothingIsDecided() {
        var committee = CommitteeCalls.deciding("CHILD_PROTECTION", "SN-KA-03");
        String own = committee.seat("SECRETARY", committee.secretaryName);
        String observer = committee.seat("OBSERVER", anyUser());
        committee.seat("MEMBER", anyUser());
        String decision = committee.proposed(committee.heldWith(own, observer), "");

        assertProblem(adopts(committee.secretary, decision, 1, 0, 0), "registry.committee-decision.no-quorum", 409);
        assertProblem(rejects(committee.secretary, decision, 0, 1), "registry.committee-decision.no-quorum", 409);
        committee.reads(decision).then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void onlyAMemberWithAVoteWhoWasThereWritesTheVoteDown() {
        var committee = CommitteeCalls.deciding("TARGETING", "SN-KA-03");
        String observerName = anyUser();
        String absentName = anyUser();
        String chairName = anyUser();
        String chair = committee.seat("CHAIR", chairName);
        String member = committee.seat("MEMBER", anyUser());
        String observer = committee.seat("OBSERVER", observerName);
        committee.seat("MEMBER", absentName);
        String decision = committee.proposed(committee.heldWith(chair, member, observer), "");

        for (var user : new String[] {committee.secretaryName, observerName, absentName}) {
            assertProblem(
                    adopts(committee.member(user), decision, 2, 0, 0), "registry.committee-decision.not-present", 403);
        }
        adopts(committee.member(chairName), decision, 2, 0, 0).then().statusCode(200);
        assertProblem(
                adopts(committee.member(chairName), decision, 2, 0, 0), "registry.committee-decision.settled", 409);
    }

    @Test
    void votesAreThoseOfWhoWasThereAndTheMajorityDecides() {
        var committee = CommitteeCalls.deciding("CONCERTATION", "SN-KA-03");
        String own = committee.seat("SECRETARY", committee.secretaryName);
        String member = committee.seat("MEMBER", anyUser());
        String session = committee.heldWith(own, member);
        String decision = committee.proposed(session, "");

        assertFault(
                adopts(committee.secretary, decision, 2, 0, 1), "/votes", "registry.committee-decision.too-many-votes");
        assertFault(
                adopts(committee.secretary, decision, 1, 1, 0), "/votes", "registry.committee-decision.no-majority");
        assertFault(rejects(committee.secretary, decision, 1, 0), "/votes", "registry.committee-decision.majority");
        assertFault(
                adopts(committee.secretary, decision, 1, 0, 1, "2026-11-02"),
                "/effective_on",
                "registry.committee-decision.before-session");
        rejects(committee.secretary, decision, 1, 1).then().statusCode(200).body("state", equalTo("REJECTED"));
        assertProblem(committee.withdraws(decision), "registry.committee-decision.settled", 409);
        adopts(committee.secretary, committee.proposed(session, ""), 1, 0, 1, CommitteeCalls.DAY)
                .then()
                .statusCode(200);
    }

    @Test
    void numbersCountUpByCommitteeAndYear() {
        var committee = CommitteeCalls.of("WATCH_CELL", "SN-KA-03");
        String thisYear = committee.session();
        String nextYear = committee.plans("2027-01-05T09:00:00Z").path("id");

        assertThat(number(committee.proposes(thisYear, ""))).isEqualTo("2026-001");
        Response rehearsed = committee
                .secretary
                .acts()
                .body("{\"session_id\": \"" + thisYear
                        + "\", \"kind\": \"OTHER\", \"title\": \"Un\", \"wording\": \"Deux\"}")
                .post(DECISIONS + "?validate_only=true");
        rehearsed.then().statusCode(200).body("id", nullValue());
        assertThat(number(rehearsed)).isEqualTo("2026-002");
        assertThat(number(committee.proposes(thisYear, ""))).isEqualTo("2026-002");
        assertThat(number(committee.proposes(nextYear, ""))).isEqualTo("2027-001");
        assertThat(number(committee.proposes(thisYear, ""))).isEqualTo("2026-003");
    }

    @Test
    void whatNamesAHouseholdIsForThoseWhoMaySeeIt() {
        var committee = CommitteeCalls.deciding("SOCIAL_PROTECTION", "SN-TC");
        String household = registered("SN-TC-01-02");
        var caseWorker = RegistryApi.as(
                committee.token(anyUser()).may("registry:households:read").in("SN-TC"));
        String session = committee.session();
        String about =
                ", \"about\": {\"household_id\": \"" + household + "\"}, \"follow_up\": {\"action\": \"La voir\","
                        + " \"organisation\": \"" + organisation() + "\", \"due_on\": \"2026-11-20\"}";

        Response unseen = committee.proposes(session, about);
        Response proposed = proposes(caseWorker, session, about);

        assertFault(unseen, "/about/household_id", "registry.committee-decision.household-unknown");
        proposed.then().statusCode(201).body("about.household_id", equalTo(household));
        String decision = proposed.path("id");
        committee
                .reads(decision)
                .then()
                .body("withheld", equalTo(true))
                .body("title", nullValue())
                .body("wording", nullValue())
                .body("about", nullValue())
                .body("follow_up.action", nullValue())
                .body("follow_up.due_on", equalTo("2026-11-20"));
        caseWorker
                .asks()
                .get(DECISIONS + "?session=" + session)
                .then()
                .body("items[0].withheld", equalTo(false))
                .body("items[0].title", equalTo("Vague pilote"));
        committee.withdraws(decision).then().body("reason", nullValue()).body("state", equalTo("WITHDRAWN"));
        RegistryApi.as(TestToken.of("auditor").may("platform:audit:read").in("SN"))
                .asks()
                .get("/v1/audit-entries?object=" + household)
                .then()
                .body("items.findAll { it.action == 'read' }", hasSize(1));
    }

    @Test
    void whatIsToFollowIsOverdueUntilItIsDone() {
        var committee = CommitteeCalls.deciding("WATCH_CELL", "SN-KA-04");
        String own = committee.seat("SECRETARY", committee.secretaryName);
        String member = committee.seat("MEMBER", anyUser());
        String session = committee.heldWith(own, member);
        String organisation = organisation();
        String late = committee.proposed(session, followUp(organisation, "2026-11-04"));
        String inTime = committee.proposed(session, followUp(organisation, "2126-11-04"));
        var overdue = DECISIONS + "?overdue=true&territory=SN-KA-04&committee=WATCH_CELL";

        assertProblem(committee.completes(late, "2026-11-04"), "registry.committee-decision.nothing-to-follow", 409);
        committee.secretary.asks().get(overdue).then().body("items", hasSize(0));
        adopts(committee.secretary, late, 2, 0, 0).then().statusCode(200);
        adopts(committee.secretary, inTime, 2, 0, 0).then().statusCode(200);
        committee.secretary.asks().get(overdue).then().body("items.id", contains(late));
        assertFault(
                committee.completes(late, "2026-11-02"), "/completed_on", "registry.committee-decision.before-session");
        assertFault(
                committee.completes(
                        late, LocalDate.now(Clock.systemUTC()).plusDays(2).toString()),
                "/completed_on",
                "registry.committee-decision.in-future");
        committee
                .completes(late, "2026-11-05")
                .then()
                .statusCode(200)
                .body("follow_up.completed_on", equalTo("2026-11-05"))
                .body("follow_up.completed_by", equalTo(committee.secretaryName));
        committee.completes(late, "2026-11-06").then().body("follow_up.completed_on", equalTo("2026-11-05"));
        committee.secretary.asks().get(overdue).then().body("items", hasSize(0));
    }

    @Test
    void whatADecisionIsAboutLiesWhereTheCommitteeDecides() {
        var committee = CommitteeCalls.of("SOCIAL_PROTECTION", "SN-KA-04");
        var seeing = RegistryApi.as(committee.token(anyUser()).may("registry:households:read"));
        String session = committee.session();
        String elsewhere = registered("SN-TC-01-02");

        assertFault(
                committee.proposes(session, ", \"about\": {\"territory\": \"SN-KA-03\"}"),
                "/about/territory",
                "registry.committee-decision.area-outside");
        assertFault(
                proposes(seeing, session, ", \"about\": {\"household_id\": \"" + elsewhere + "\"}"),
                "/about/household_id",
                "registry.committee-decision.household-unknown");
        assertFault(
                committee.proposes(session, ", \"about\": {\"rollout_wave_id\": \"wav_x\"}"),
                "/about/rollout_wave_id",
                "registry.committee-decision.wave-unknown");
        assertFault(
                committee.proposes(session, followUp("NOBODY-" + anyProgramme(), "2026-11-04")),
                "/follow_up/organisation",
                "registry.committee-decision.organisation-unknown");
        assertFault(
                committee.proposes(session, followUp(organisation(), "2026-11-02")),
                "/follow_up/due_on",
                "registry.committee-decision.before-session");
    }

    @Test
    void decisionsOfAnotherTerritoryDoNotExist() {
        var committee = CommitteeCalls.of("TARGETING", "SN-KA-04");
        String decision = committee.proposed(committee.session(), "");
        var elsewhere = RegistryApi.as(committee.token("elsewhere").in("SN-DK"));

        assertProblem(elsewhere.asks().get(DECISIONS + "/" + decision), "registry.committee-decision.not-found", 404);
        assertProblem(adopts(elsewhere, decision, 1, 0, 0), "registry.committee-decision.not-found", 404);
        elsewhere.asks().get(DECISIONS + "?limit=500").then().body("items.id", not(hasItem(decision)));
        committee
                .secretary
                .asks()
                .get(DECISIONS + "?territory=SN-KA-04&committee=TARGETING&state=PROPOSED&kind=ROLL_OUT"
                        + "&from=2026-11-03&to=2026-11-03")
                .then()
                .body("items.id", contains(decision));
        committee
                .secretary
                .asks()
                .get(DECISIONS + "?territory=SN-KA-04&committee=TARGETING&from=2026-11-04")
                .then()
                .body("items", hasSize(0));
        RegistryApi.as(TestToken.registrar())
                .asks()
                .get(DECISIONS + "/" + decision)
                .then()
                .statusCode(403);
    }

    @Test
    void aListIsNotUndoneWhoseHouseholdACommitteeWasAskedAbout() {
        var committee = CommitteeCalls.of("CONCERTATION", "SN-TC");
        var ngo = RegistryApi.as(TestToken.ngo().may("registry:households:read"));
        String reference = anyUser();
        String push = ngo.imported(reference, """
                        household_ref,person_ref,relationship,given_names,family_name,sex,commune_code,consent,consent_date
                        %1$s,%1$s-1,head,%2$s,%3$s,F,SN-TC-01-02,yes,2026-05-12
                        """.formatted(reference, anyName(), anyName()))
                .getString("id");
        String household = ngo.asks()
                .get("/v1/households?territory=SN-TC-01-02&organisation=NGO-DEMO&limit=1")
                .path("items[0].id");
        var seeing = RegistryApi.as(committee.token(anyUser()).may("registry:households:read"));

        proposes(seeing, committee.session(), ", \"about\": {\"household_id\": \"" + household + "\"}")
                .then()
                .statusCode(201);

        ngo.asks()
                .get("/v1/imports/" + push + "/undo-obstacles")
                .then()
                .body("items.find { it.id == '" + household + "' }.reason", equalTo("DECIDED"));
    }

    private Response reached(String programme, String territory) {
        return admin.asks()
                .get("/v1/rollout-waves?programme=" + programme + "&territory=" + territory + "&active_on=2027-01-01");
    }

    private static String registered(String commune) {
        return RegistryApi.as(TestToken.registrar().in("SN"))
                .acts()
                .body(SampleHousehold.any().in(commune).json())
                .post("/v1/households")
                .path("id");
    }

    private String organisation() {
        String code = anyProgramme();
        admin.acts().body("""
                        {"code": "%s", "kind": "NGO", "names": {"fr": "Une", "en": "One"}}
                        """.formatted(code)).post("/v1/organisations").then().statusCode(201);
        return code;
    }

    private static String followUp(String organisation, String dueOn) {
        return ", \"follow_up\": {\"action\": \"Informer\", \"organisation\": \"" + organisation + "\", \"due_on\": \""
                + dueOn + "\"}";
    }

    private static String number(Response decision) {
        return decision.path("number");
    }
}

package org.socle.registry.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.socle.registry.committee.CommitteeCalls.QUORUMS;
import static org.socle.registry.committee.CommitteeCalls.SESSIONS;
import static org.socle.registry.committee.CommitteeCalls.adopts;
import static org.socle.registry.committee.CommitteeCalls.anyUser;
import static org.socle.registry.committee.CommitteeCalls.assertFault;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.kit.sql.SqlFailed;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class CommitteeSessionComponentTest {

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void I7_aSessionIsPlannedThenMovedThenHeldWithWhoWasThere() {
        var committee = CommitteeCalls.deciding("SOCIAL_PROTECTION", "SN-KA-01");
        String chair = committee.seat("CHAIR", anyUser());
        String civil = committee.seat("CIVIL_SOCIETY", anyUser());
        String absent = committee.seat("MEMBER", anyUser());
        Response planned = committee.plans("2026-11-02T09:00:00Z");
        String session = planned.path("id");

        Response moved = committee
                .secretary
                .asks()
                .header("If-Match", planned.header("ETag"))
                .contentType("application/json")
                .body("{\"starts_at\": \"2026-11-03T15:00:00Z\", \"place\": \"Préfecture\", \"agenda\": [\"Vague\"]}")
                .put(SESSIONS + "/" + session);
        Response held = committee.records(session, chair, civil);

        planned.then()
                .statusCode(201)
                .header("Location", endsWith(SESSIONS + "/" + session))
                .body("state", equalTo("PLANNED"))
                .body("record", nullValue());
        moved.then().statusCode(200).header("ETag", equalTo("\"2\"")).body("place", equalTo("Préfecture"));
        held.then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("record.present.seat_id", contains(chair, civil))
                .body("record.voters", equalTo(3))
                .body("record.needed", equalTo(2))
                .body("record.voters_present", equalTo(2))
                .body("record.quorum", equalTo(true))
                .body("record.minutes", equalTo("La séance est ouverte."));
        committee
                .secretary
                .asks()
                .get(SESSIONS + "/" + session)
                .then()
                .body("members.seat_id", contains(chair, civil, absent));
        RegistryApi.as(TestToken.of("auditor").may("platform:audit:read").in("SN"))
                .asks()
                .get("/v1/audit-entries?object=" + session)
                .then()
                .body("items.action", contains("held", "changed", "planned"));
    }

    @Test
    void onlyWhoHeldASeatOnTheDayCanHaveBeenThere() {
        var committee = CommitteeCalls.deciding("TARGETING", "SN-KA-01");
        String then = anyUser();
        String later = anyUser();
        String passedOn = committee.seat("MEMBER", then);
        committee.passes(passedOn, "MEMBER", later, "2026-11-04");
        String tooNew = committee.seat("MEMBER", anyUser(), "2026-11-04");
        String observer = committee.seat("OBSERVER", anyUser());
        String session = committee.session();

        Response refused = committee.records(session, passedOn, tooNew, passedOn, "seat_x");
        Response held = committee.records(session, passedOn, observer);

        assertFault(refused, "/present/1", "registry.committee-session.not-a-member");
        assertFault(refused, "/present/2", "registry.committee-session.not-a-member");
        assertFault(refused, "/present/3", "registry.committee-session.not-a-member");
        held.then()
                .body("record.present.holder", contains(then, observerName(held)))
                .body("record.voters", equalTo(1))
                .body("record.voters_present", equalTo(1))
                .body("record.needed", equalTo(2))
                .body("record.quorum", equalTo(false));
    }

    @Test
    void whatWasRecordedIsCorrectedBesideIt() {
        var committee = CommitteeCalls.deciding("CHILD_PROTECTION", "SN-KA-01");
        String early = committee.seat("MEMBER", anyUser());
        String late = committee.seat("MEMBER", anyUser());
        String session = committee.heldWith(early);

        committee.corrects(session, "Arrivé en retard", early, late).then().statusCode(200);

        Response records = committee.secretary.asks().get(SESSIONS + "/" + session + "/records");
        records.then()
                .body("items.number", contains(1, 2))
                .body("items[0].present.seat_id", contains(early))
                .body("items[0].reason", nullValue())
                .body("items[1].present.seat_id", contains(early, late))
                .body("items[1].reason", equalTo("Arrivé en retard"))
                .body("items[1].recorded_by", equalTo(committee.secretaryName));
        committee.secretary.asks().get(SESSIONS + "/" + session).then().body("record.number", equalTo(2));
        assertThatThrownBy(() -> scoped.run(
                        TerritoryScope.WHOLE,
                        () -> sql.of("UPDATE committee_attendance SET holder = 'x'")
                                .update()))
                .isInstanceOf(SqlFailed.class);
        assertProblem(committee.records(session, early), "registry.committee-session.settled", 409);
    }

    @Test
    void anAdoptedDecisionHoldsTheRecordThatItRestsOn() {
        var committee = CommitteeCalls.deciding("SOCIAL_PROTECTION", "SN-KA-02");
        String chair = committee.seat("CHAIR", anyUser());
        String member = committee.seat("MEMBER", anyUser());
        String own = committee.seat("SECRETARY", committee.secretaryName);
        String session = committee.heldWith(chair, member, own);
        String decision = committee.proposed(session, "");
        adopts(committee.secretary, decision, 3, 0, 0).then().statusCode(200);

        Response withoutQuorum = committee.corrects(session, "Absente", own);
        Response withoutTheSecretary = committee.corrects(session, "Absent", chair, member);
        Response withoutOneVote = committee.corrects(session, "Absente", own, member);

        assertProblem(withoutQuorum, "registry.committee-session.relied-on", 409);
        assertProblem(withoutTheSecretary, "registry.committee-session.relied-on", 409);
        assertProblem(withoutOneVote, "registry.committee-session.relied-on", 409);
        committee.withdraws(decision).then().statusCode(200);
        committee.corrects(session, "Absente", own).then().statusCode(200);
    }

    @Test
    void whatIsSettledOrStillToComeIsNotHeld() {
        var committee = CommitteeCalls.deciding("CONCERTATION", "SN-KA-01");
        String seat = committee.seat("MEMBER", anyUser());
        String toCome = committee.plans("2126-01-01T09:00:00Z").path("id");
        String planned = committee.session();

        assertProblem(committee.records(toCome, seat), "registry.committee-session.not-yet", 409);
        assertProblem(committee.corrects(planned, "Rien", seat), "registry.committee-session.not-held", 409);
        cancels(committee, toCome)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("reason", equalTo("La salle est prise"));
        assertProblem(cancels(committee, toCome), "registry.committee-session.settled", 409);
        assertProblem(committee.proposes(toCome, ""), "registry.committee-session.cancelled", 409);
        assertProblem(
                adopts(committee.secretary, committee.proposed(planned, ""), 1, 0, 0),
                "registry.committee-session.not-held",
                409);
    }

    @Test
    void theQuorumOfTheDayCounts() {
        var committee = CommitteeCalls.of("WATCH_CELL", "SN-KA-01");
        String seat = committee.seat("MEMBER", anyUser());
        committee.quorum(100, 5, "2026-11-04").then().statusCode(201);
        String session = committee.session();

        assertProblem(committee.records(session, seat), "registry.committee-quorum.missing", 409);
        committee.quorum(50, 1, "2026-11-03").then().statusCode(201);
        assertProblem(committee.quorum(60, 1, "2026-11-03"), "registry.committee-quorum.set", 409);
        committee.records(session, seat).then().statusCode(200).body("record.needed", equalTo(1));
        committee
                .secretary
                .asks()
                .get(QUORUMS + "?territory=SN-KA-01&committee=WATCH_CELL")
                .then()
                .body("items.percent", contains(100, 50));
    }

    @Test
    void aRehearsalKeepsNothing() {
        var committee = CommitteeCalls.of("WATCH_CELL", "SN-KA-02");
        String body = """
                {"committee": "WATCH_CELL", "territory": "SN-KA-02", "starts_at": "2026-11-03T09:00:00Z", "place": "Mairie",
                 "agenda": ["Divers"]}
                """;

        committee
                .secretary
                .acts()
                .body(body)
                .post(SESSIONS + "?validate_only=true")
                .then()
                .statusCode(200)
                .body("id", nullValue());

        committee
                .secretary
                .asks()
                .get(SESSIONS + "?territory=SN-KA-02&committee=WATCH_CELL")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theListIsCutByAreaDayAndStateAndEndsAtTheTerritory() {
        var committee = CommitteeCalls.deciding("TARGETING", "SN-KA-02");
        String seat = committee.seat("MEMBER", anyUser());
        String first = committee.plans("2026-10-01T23:30:00Z").path("id");
        String second = committee.plans("2026-10-02T08:00:00Z").path("id");
        committee.records(first, seat).then().statusCode(200);
        var list = SESSIONS + "?territory=SN-KA-02&committee=TARGETING";

        committee.secretary.asks().get(list).then().body("items.id", contains(first, second));
        committee.secretary.asks().get(list + "&to=2026-10-01").then().body("items.id", contains(first));
        committee.secretary.asks().get(list + "&from=2026-10-02").then().body("items.id", contains(second));
        committee.secretary.asks().get(list + "&state=HELD").then().body("items.id", contains(first));
        Response page = committee.secretary.asks().get(list + "&limit=1");
        assertThat(page.<String>path("items[0].id")).isEqualTo(first);
        committee
                .secretary
                .asks()
                .get(list + "&limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(second));
        var elsewhere = RegistryApi.as(committee.token("elsewhere").in("SN-DK"));
        elsewhere.asks().get(SESSIONS + "?limit=500&committee=TARGETING").then().body("items", hasSize(0));
        assertProblem(elsewhere.asks().get(SESSIONS + "/" + first), "registry.committee-session.not-found", 404);
        RegistryApi.as(TestToken.registrar()).asks().get(list).then().statusCode(403);
    }

    private static Response cancels(CommitteeCalls committee, String session) {
        return committee
                .secretary
                .acts()
                .body("{\"reason\": \"La salle est prise\"}")
                .post(SESSIONS + "/" + session + "/cancellation");
    }

    private static String observerName(Response held) {
        return held.path("record.present.find { it.role == 'OBSERVER' }.holder");
    }
}

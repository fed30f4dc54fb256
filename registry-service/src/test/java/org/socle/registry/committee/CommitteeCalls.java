package org.socle.registry.committee;

import static org.socle.testkit.problem.Problems.assertProblem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.socle.registry.RegistryApi;
import org.socle.testkit.identity.TestToken;

/** A committee of one area, as tests see it: its seats, its secretary, and what is asked of it again and again. */
final class CommitteeCalls {

    static final String SESSIONS = "/v1/committee-sessions";
    static final String DECISIONS = "/v1/committee-decisions";
    static final String QUORUMS = "/v1/committee-quorums";

    /** A day that is over, on which the sessions of tests take place. */
    static final String DAY = "2026-11-03";

    final String kind;
    final String area;
    final RegistryApi admin = RegistryApi.as(TestToken.administrator());
    final String secretaryName = anyUser();
    final RegistryApi secretary = member(secretaryName);

    private CommitteeCalls(String kind, String area) {
        this.kind = kind;
        this.area = area;
    }

    /** Tests do not share committees: who sits in them counts. */
    static CommitteeCalls of(String kind, String area) {
        return new CommitteeCalls(kind, area);
    }

    /** A committee with a quorum of more than half. */
    static CommitteeCalls deciding(String kind, String area) {
        var committee = of(kind, area);
        committee.quorum(51, 2, "2026-01-01").then().statusCode(201);
        return committee;
    }

    static String anyUser() {
        return "u" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
    }

    static String anyProgramme() {
        return "P" + anyUser().toUpperCase(Locale.ROOT);
    }

    RegistryApi member(String user) {
        return RegistryApi.as(token(user));
    }

    TestToken token(String user) {
        return TestToken.of(user)
                .may("registry:committees:read", "registry:committees:write", "registry:directory:read")
                .in("SN");
    }

    String seat(String role, String holder) {
        return seat(role, holder, "2026-01-01");
    }

    String seat(String role, String holder, String from) {
        Response created =
                admin.acts().body("""
                        {"committee": "%s", "role": "%s", "territory": "%s", "holder": "%s", "from": "%s"}
                        """.formatted(kind, role, area, holder, from)).post("/v1/committee-seats");
        created.then().statusCode(201);
        return created.path("id");
    }

    /** Says anew who holds a seat, and from when. */
    void passes(String seat, String role, String holder, String from) {
        String etag = admin.asks().get("/v1/committee-seats/" + seat).header("ETag");
        admin.asks()
                .header("If-Match", etag)
                .contentType("application/json")
                .body("""
                        {"committee": "%s", "role": "%s", "territory": "%s", "holder": "%s", "from": "%s"}
                        """.formatted(kind, role, area, holder, from))
                .put("/v1/committee-seats/" + seat)
                .then()
                .statusCode(200);
    }

    Response quorum(int percent, int least, String from) {
        return secretary
                .acts()
                .body("""
                        {"committee": "%s", "territory": "%s", "percent": %d, "at_least": %d, "from": "%s"}
                        """.formatted(kind, area, percent, least, from))
                .post(QUORUMS);
    }

    Response plans(String startsAt) {
        return secretary.acts().body("""
                        {"committee": "%s", "territory": "%s", "starts_at": "%s", "place": "Mairie", "agenda": ["Vague", "Divers"]}
                        """.formatted(kind, area, startsAt)).post(SESSIONS);
    }

    /** A session on the day. */
    String session() {
        return plans(DAY + "T09:00:00Z").then().statusCode(201).extract().path("id");
    }

    Response records(String session, String... seats) {
        return secretary.acts().body(recordOf(seats)).post(SESSIONS + "/" + session + "/record");
    }

    /** A session on the day that was held, with whoever sits on these seats. */
    String heldWith(String... seats) {
        String session = session();
        records(session, seats).then().statusCode(200);
        return session;
    }

    Response corrects(String session, String reason, String... seats) {
        String body = recordOf(seats).replaceFirst("}\\s*$", ", \"reason\": \"" + reason + "\"}");
        return secretary.acts().body(body).post(SESSIONS + "/" + session + "/corrections");
    }

    Response proposes(String session, String more) {
        return proposes(secretary, session, more);
    }

    /** @param more further fields, each beginning with a comma */
    static Response proposes(RegistryApi who, String session, String more) {
        return who.acts().body("""
                        {"session_id": "%s", "kind": "ROLL_OUT", "title": "Vague pilote", "wording": "Elle commence."%s}
                        """.formatted(session, more)).post(DECISIONS);
    }

    String proposed(String session, String more) {
        return proposes(session, more).then().statusCode(201).extract().path("id");
    }

    static Response adopts(RegistryApi who, String decision, int inFavour, int against, int abstained) {
        return adopts(who, decision, inFavour, against, abstained, "2027-01-01");
    }

    static Response adopts(
            RegistryApi who, String decision, int inFavour, int against, int abstained, String effectiveOn) {
        return who.acts()
                .body("""
                        {"votes": {"in_favour": %d, "against": %d, "abstained": %d}, "effective_on": "%s"}
                        """.formatted(inFavour, against, abstained, effectiveOn))
                .post(DECISIONS + "/" + decision + "/adoption");
    }

    static Response rejects(RegistryApi who, String decision, int inFavour, int against) {
        return who.acts().body("""
                        {"votes": {"in_favour": %d, "against": %d, "abstained": 0}}
                        """.formatted(inFavour, against)).post(DECISIONS + "/" + decision + "/rejection");
    }

    Response withdraws(String decision) {
        return secretary.acts().body("{\"reason\": \"Une erreur\"}").post(DECISIONS + "/" + decision + "/withdrawal");
    }

    Response completes(String decision, String on) {
        return secretary
                .acts()
                .body("{\"completed_on\": \"" + on + "\", \"outcome\": \"Fait\"}")
                .post(DECISIONS + "/" + decision + "/completion");
    }

    Response reads(String decision) {
        return secretary.asks().get(DECISIONS + "/" + decision);
    }

    static void assertFault(Response answer, String pointer, String code) {
        assertProblem(answer, "platform.request.invalid", 400, pointer, code);
    }

    private static String recordOf(String... seats) {
        return "{\"present\": ["
                + List.of(seats).stream().map(seat -> "\"" + seat + "\"").collect(Collectors.joining(", "))
                + "], \"minutes\": \"La séance est ouverte.\"}";
    }
}

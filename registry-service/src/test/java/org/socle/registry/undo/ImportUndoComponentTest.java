package org.socle.registry.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.SampleHousehold.anyName;
import static org.socle.registry.undo.UndoCalls.content;
import static org.socle.registry.undo.UndoCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.contracts.registry.PersonCorrectedV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.undo.UndoCalls.Row;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;
import org.socle.testkit.problem.Problems;

@QuarkusTest
class ImportUndoComponentTest {

    private final UndoCalls calls = new UndoCalls();
    private final Row awa = calls.row("A", "-1", "head").with("birth_date", "1987-03");
    private final Row modou = calls.row("A", "-2", "child");

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Inject
    ToldEvents told;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void undoingPutsEveryTableBackAndTheSameListRegistersAgain() {
        Row known = calls.row("K", "-1", "head");
        Row knownChild = calls.row("K", "-2", "child");
        UndoCalls.partner("OTHER-NGO").imported(calls.reference, list(known, knownChild));
        calls.pushes("-1", awa, modou);
        var before = content(sql, scoped);
        Row perhapsAwa = calls.row("R", "-1", "head")
                .with("given_names", awa.cell("given_names"))
                .with("family_name", awa.cell("family_name"))
                .with("birth_date", awa.cell("birth_date"))
                .with("national_id", "");
        String list = list(
                awa.with("occupation", "farmer").with("roof", "zinc"),
                modou,
                calls.row("A", "-3", "child"),
                calls.row("B", "-1", "head"),
                calls.row("B", "-2", "child"),
                known,
                knownChild,
                perhapsAwa);
        var push = calls.ngo.imported(calls.reference + "-2", list);
        assertThat(List.of(
                        push.getInt("counts.persons_new"),
                        push.getInt("counts.persons_linked"),
                        push.getInt("counts.persons_to_review"),
                        push.getInt("counts.persons_updated")))
                .containsExactly(3, 2, 1, 1);

        var undone = calls.undone(push.getString("id"), "");

        assertThat(undone.getMap("undone").values()).containsExactly(2, 4, 2, 1);
        assertThat(undone.getMap("left").values()).containsOnly(0);
        assertThat(content(sql, scoped)).isEqualTo(before);
        var again = calls.ngo.imported(calls.reference + "-2", list);
        assertThat(again.getMap("counts")).isEqualTo(push.getMap("counts"));
    }

    @Test
    void whoWasWithdrawnAnswersWithWhatHappenedForEver() {
        var push = calls.pushes("-1", awa, modou);
        String person = UndoCalls.person(sql, scoped, awa);
        var registered = calls.ministry.asks().get("/v1/persons/" + person).jsonPath();
        String household = registered.getString("household_id");

        calls.undone(push.getString("id"), "");

        Problems.assertProblem(calls.ministry.asks().get("/v1/persons/" + person), "registry.person.withdrawn", 410)
                .body("fix", equalTo("Search the person by name or document, or register them."));
        Problems.assertProblem(
                calls.ministry.asksIn("fr").get("/v1/households/" + household), "registry.household.withdrawn", 410);
        Problems.assertProblem(
                calls.ministry
                        .asks()
                        .contentType("application/json")
                        .body("{\"social_number\": \"" + registered.getString("social_number") + "\"}")
                        .post("/v1/person-searches"),
                "registry.person.withdrawn",
                410);
        RegistryApi.as(TestToken.registrar())
                .asks()
                .get("/v1/persons/" + person)
                .then()
                .statusCode(404);
        var corrected = (PersonCorrectedV1) told.about(person).getLast();
        assertThat(corrected.facts().birthMonth()).isNull();
        assertThat(corrected.householdId()).isNull();
        var emptied = (HouseholdCompositionChangedV1) told.about(household).getLast();
        assertThat(emptied.facts().members()).isEmpty();
        assertThat(emptied.facts().dwelling().roof()).isNull();
        assertThat(unlinked(person)).isEqualTo(1);
    }

    @Test
    void aRehearsalCountsAndChangesNothing() {
        var push = calls.pushes("-1", awa, modou);
        var before = content(sql, scoped);

        Response rehearsal = calls.undoes(push.getString("id"), "?validate_only=true");

        rehearsal
                .then()
                .statusCode(200)
                .body("left.households", equalTo(1))
                .body("left.persons", equalTo(2))
                .body("obstacles", equalTo(0));
        assertThat(content(sql, scoped)).isEqualTo(before);
    }

    @Test
    void twoAtOnceAndOnceMoreAreOne() throws InterruptedException {
        var push = calls.pushes("-1", awa, modou);
        var answers = new ConcurrentLinkedQueue<Response>();
        List<Thread> both = List.of(
                Thread.ofVirtual().unstarted(() -> answers.add(calls.undoes(push.getString("id"), ""))),
                Thread.ofVirtual().unstarted(() -> answers.add(calls.undoes(push.getString("id"), ""))));

        both.forEach(Thread::start);
        for (Thread each : both) {
            each.join();
        }

        Set<String> operations = new HashSet<>();
        answers.forEach(answer -> operations.add(answer.path("operation_id")));
        assertThat(operations).hasSize(1);
        calls.ngo.ended(operations.iterator().next());
        calls.undoes(push.getString("id"), "")
                .then()
                .statusCode(200)
                .body("operation_id", equalTo(operations.iterator().next()))
                .body("undone.persons", equalTo(2));
    }

    @Test
    void anotherOrganisationAndASmallerTerritoryAreRefused() {
        var push = calls.pushes("-1", awa);
        RegistryApi other = UndoCalls.partner("OTHER-NGO");
        String path = "/v1/imports/" + push.getString("id");

        Problems.assertProblem(other.acts().post(path + "/undo"), "registry.import.not-found", 404);
        other.asks().get(path + "/undo").then().statusCode(404);
        other.asks().get(path + "/undo-obstacles").then().statusCode(404);
        RegistryApi elsewhere = RegistryApi.as(TestToken.machine("undo-ngo", "UNDO-NGO")
                .may("registry:imports:write")
                .in("SN-TH"));
        Problems.assertProblem(elsewhere.acts().post(path + "/undo"), "registry.undo.outside-territory", 409);
        calls.ngo.asks().post(path + "/undo").then().statusCode(400);
    }

    @Test
    void aRehearsedPushHasNothingToUndo() {
        Response accepted = calls.ngo
                .acts()
                .config(RegistryApi.CSV)
                .contentType("text/csv")
                .body(list(awa).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?validate_only=true&reference=" + calls.reference);
        Response early = calls.undoes(accepted.path("id"), "");

        Problems.assertProblem(early, "registry.undo.rehearsal", 409);
    }

    @Test
    void laterPushesAreUndoneFirst() {
        var first = calls.pushes("-1", awa, modou);
        var second = calls.pushes("-2", awa.with("given_names", anyName()), modou, calls.row("A", "-3", "child"));
        Problems.assertProblem(calls.undoes(first.getString("id"), ""), "registry.undo.obstructed", 409)
                .body("fix", endsWith("partial=true."));

        calls.undone(second.getString("id"), "");
        var undone = calls.undone(first.getString("id"), "");

        assertThat(undone.getInt("undone.persons")).isEqualTo(2);
        assertThat(undone.getInt("obstacles")).isZero();
    }

    private long unlinked(String person) {
        return scoped.call(
                TerritoryScope.WHOLE, () -> sql.of("""
                        SELECT count(*) AS events
                          FROM identity_event
                         WHERE kind = 'UNLINK'
                           AND 'per_' || replace(person_id::text, '-', '') = :person
                        """).with("person", person).one(row -> row.number("events")));
    }
}

package org.socle.registry.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.socle.registry.undo.UndoCalls.content;
import static org.socle.registry.undo.UndoCalls.list;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.contracts.registry.HouseholdCompositionChangedV1;
import org.socle.kit.operation.OperationId;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.registry.InterruptedWork;
import org.socle.registry.RegistryApi;
import org.socle.registry.SampleHousehold;
import org.socle.registry.intake.domain.ImportId;
import org.socle.registry.undo.UndoCalls.Row;
import org.socle.testkit.event.ToldEvents;
import org.socle.testkit.identity.TestToken;
import org.socle.testkit.problem.Problems;

/** What stands against undoing a push, and what interrupts it. */
@QuarkusTest
class UndoObstacleComponentTest {

    private final UndoCalls calls = new UndoCalls();
    private final RegistryApi clerk = RegistryApi.as(TestToken.registrar().in("SN-SL"));

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

    @AfterEach
    void letGo() throws SQLException {
        InterruptedWork.letGo();
    }

    @Test
    void whatDependsOnAPushStaysAndTheRestIsUndoneIfAsked() {
        Row linked = calls.row("L", "-1", "head");
        Row linkedChild = calls.row("L", "-2", "child");
        Row changed = calls.row("C", "-1", "head");
        Row grown = calls.row("G", "-1", "head");
        Row waited = calls.row("W", "-1", "head").with("national_id", "").with("birth_date", "1987-03");
        Row free = calls.row("F", "-1", "head");
        var push = calls.pushes("-1", linked, linkedChild, changed, grown, waited, free);
        String id = push.getString("id");
        UndoCalls.partner("OTHER-NGO").imported(calls.reference, list(linked, linkedChild, waited));
        proposesChange(UndoCalls.person(sql, scoped, changed));
        grows(UndoCalls.person(sql, scoped, grown));
        var before = content(sql, scoped);

        var refused = calls.undoes(id, "");

        Problems.assertProblem(refused, "registry.undo.obstructed", 409);
        assertThat(content(sql, scoped)).isEqualTo(before);
        assertThat(calls.obstacles(id))
                .contains("LATER_STATEMENT", "CHANGE_REQUEST", "OTHER_MEMBERS", "WAITED_FOR")
                .hasSizeGreaterThanOrEqualTo(5);
        calls.ngo
                .asksIn("fr")
                .get("/v1/imports/" + id + "/undo-obstacles?limit=1")
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].fix", notNullValue())
                .body("next", notNullValue());
        String looked = UndoCalls.person(sql, scoped, changed);
        RegistryApi.as(TestToken.dpo())
                .asks()
                .get("/v1/audit-entries?object=" + looked)
                .then()
                .body("items.subject", hasItem("undo-ngo"));
        var undone = calls.undone(id, "?partial=true");
        assertThat(undone.getInt("undone.persons")).isEqualTo(1);
        assertThat(undone.getInt("undone.households")).isEqualTo(1);
        assertThat(undone.getInt("left.persons")).isEqualTo(5);
    }

    @Test
    void aCorrectionWhoseImageIsNoLongerKeptIsNotUndone() {
        Row known = calls.row("N", "-1", "head");
        calls.pushes("-1", known);
        var push = calls.pushes("-2", known.with("occupation", "farmer"));
        ageBy(push.getString("id"), 91);

        var run = RegistryApi.as(TestToken.dpo()).acts().post("/v1/retention-runs");

        RegistryApi.as(TestToken.dpo()).ended(run.path("operation_id"));
        ageBy(push.getString("id"), -91);
        assertThat(calls.obstacles(push.getString("id"))).contains("NOT_KEPT");
    }

    @Test
    void whatACrashInterruptsGoesOnExactlyWhereItWas() throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (int household = 0; household < 30; household++) {
            rows.add(calls.row("I" + household, "-1", "head"));
        }
        var before = content(sql, scoped);
        var push = calls.pushes("-1", rows.toArray(Row[]::new));
        int events = emptied().size();
        InterruptedWork.cutWhere("import_undo", "NEW.persons > 10");
        var accepted = calls.undoes(push.getString("id"), "");
        wasCutOff(accepted.path("operation_id"));
        int doneBeforeTheCrash =
                calls.ngo.asks().get("/v1/imports/" + push.get("id") + "/undo").path("undone.persons");

        InterruptedWork.letGo();
        calls.ngo.ended(accepted.path("operation_id"));

        assertThat(doneBeforeTheCrash).isEqualTo(10);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> content(sql, scoped).equals(before));
        var operation = calls.ngo.ended(accepted.path("operation_id"));
        assertThat(operation.getInt("progress.percent")).isEqualTo(100);
        assertThat(operation.getInt("result.undone.persons")).isEqualTo(30);
        List<String> ended = emptied().subList(events, emptied().size());
        assertThat(new HashSet<>(ended)).hasSize(30).hasSameSizeAs(ended);
    }

    private void wasCutOff(String operation) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> sql.of("SELECT attempts > 0 AND lease_owner IS NULL AS cut FROM operation WHERE id = :id")
                        .with("id", OperationId.parse(operation).orElseThrow().value())
                        .one(row -> row.truth("cut")));
    }

    private void ageBy(String push, int days) {
        sql.of("UPDATE import SET finished_at = finished_at - make_interval(days => :days) WHERE id = :id")
                .with("days", days)
                .with("id", ImportId.parse(push).orElseThrow().value())
                .update();
    }

    private List<String> emptied() {
        return told.of(HouseholdCompositionChangedV1.class).stream()
                .filter(event -> event.facts().members().isEmpty())
                .map(HouseholdCompositionChangedV1::householdId)
                .toList();
    }

    private void proposesChange(String person) {
        clerk.acts()
                .body("""
                        {"kind": "PERSON_CORRECTION", "subject": "%s", "reason": "Her papers say so",
                         "effective_on": "2026-11-02", "changes": [{"field": "mother_name", "asked": "Fatou"}]}
                        """.formatted(person))
                .post("/v1/change-requests")
                .then()
                .statusCode(201);
    }

    private void grows(String person) {
        String household = clerk.asks().get("/v1/persons/" + person).path("household_id");
        clerk.acts()
                .body("{\"member\": "
                        + SampleHousehold.member(
                                "CHILD", SampleHousehold.anyName(), SampleHousehold.anyName(), "MALE", "2019-04")
                        + ", \"consent\": {\"given\": true, \"date\": \"2026-11-02\"}}")
                .post("/v1/households/" + household + "/members")
                .then()
                .statusCode(201);
    }
}

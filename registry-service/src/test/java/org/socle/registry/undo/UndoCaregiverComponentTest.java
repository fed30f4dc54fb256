package org.socle.registry.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.socle.registry.undo.UndoCalls.content;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.sql.Sql;
import org.socle.registry.RegistryApi;
import org.socle.registry.undo.UndoCalls.Row;
import org.socle.testkit.identity.TestToken;

/** Whom a list named as caregivers is taken back with the list. */
@QuarkusTest
class UndoCaregiverComponentTest {

    private final UndoCalls calls = new UndoCalls();
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar().in("SN"));
    private final Row awa = calls.row("A", "-1", "head").with("birth_date", "1960-03-04");
    private final Row fatou = calls.row("A", "-2", "SPOUSE").with("birth_date", "1965-05-06");
    private final Row modou = calls.row("A", "-3", "child")
            .with("birth_date", "2019-07-08")
            .with("caregiver_ref", awa.cell("person_ref"));

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theCaregiverOfBeforeCaresAgainAndTheFirstListCanStillBeUndone() {
        var empty = content(sql, scoped);
        String first = calls.pushes("-1", awa, fatou, modou).getString("id");
        isCaredForBy(awa);
        var before = content(sql, scoped);
        var second = calls.pushes("-2", awa, fatou, modou.with("caregiver_ref", fatou.cell("person_ref")));
        assertThat(second.getInt("counts.persons_updated")).isEqualTo(1);
        isCaredForBy(fatou);

        calls.undone(second.getString("id"), "");

        assertThat(content(sql, scoped)).isEqualTo(before);
        isCaredForBy(awa);
        assertThat(calls.obstacles(first)).isEmpty();
        calls.undone(first, "");
        assertThat(content(sql, scoped)).isEqualTo(empty);
    }

    @Test
    void whoWasNamedSinceStays() {
        calls.pushes("-1", awa, fatou, modou);
        var second = calls.pushes("-2", awa, fatou, modou.with("caregiver_ref", fatou.cell("person_ref")));
        String household = registrar.asks().get("/v1/persons/" + id(modou)).path("household_id");
        registrar
                .asks()
                .header(
                        "If-Match",
                        registrar.asks().get("/v1/households/" + household).header("ETag"))
                .contentType("application/json")
                .body("{\"caregivers\": []}")
                .put("/v1/households/" + household + "/caregivers")
                .then()
                .statusCode(204);

        assertThat(calls.obstacles(second.getString("id"))).containsExactly("CHANGED");
    }

    private void isCaredForBy(Row carer) {
        String child = id(modou);
        String household = registrar.asks().get("/v1/persons/" + child).path("household_id");
        registrar
                .asks()
                .get("/v1/households/" + household)
                .then()
                .body("members.find { it.id == '" + child + "' }.caregiver_id", equalTo(id(carer)));
    }

    private String id(Row row) {
        return UndoCalls.person(sql, scoped, row);
    }
}

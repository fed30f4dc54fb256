package org.socle.registry.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class RetentionComponentTest {

    private final RegistryApi officer = RegistryApi.as(TestToken.dpo());
    private final RegistryApi registrar = RegistryApi.as(TestToken.registrar());

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @BeforeEach
    void loadTerritories() {
        RegistryApi.loadTerritories();
    }

    @Test
    void theRulesAreDataThatTheOfficerChanges() {
        officer.asks()
                .get("/v1/retention-rules")
                .then()
                .statusCode(200)
                .body("items.subject", hasItems("IMPORT_ROWS", "REJECTED_ROWS", "REVIEW_EVIDENCE", "OPERATIONS"));
        String etag = officer.asks().get("/v1/retention-rules/OPERATIONS").header("ETag");

        changes("OPERATIONS", etag, 400, "?validate_only=true").then().statusCode(200);
        changes("OPERATIONS", etag, 400, "")
                .then()
                .statusCode(200)
                .body("keep_days", equalTo(400))
                .body("changed_by", equalTo("dpo"));
        changes("OPERATIONS", etag, 500, "").then().statusCode(412);
        changes("OPERATIONS", null, 500, "").then().statusCode(428);
        changes("OPERATIONS", etag, 0, "").then().statusCode(400);
        changes("WISHES", etag, 1, "")
                .then()
                .statusCode(404)
                .body("code", equalTo("registry.retention.rule-not-found"));
    }

    @Test
    void aRunDeletesWhatWasHeldLongEnoughAndNothingElse() {
        UUID old = anImport("120 days");
        UUID young = anImport("20 days");

        long foreseen = due("REJECTED_ROWS");
        runs();

        assertThat(foreseen).isPositive();
        assertThat(rejectedRows(old)).isZero();
        assertThat(rejectedRows(young)).isEqualTo(1);
        assertThat(due("REJECTED_ROWS")).isZero();
    }

    @Test
    void aRehearsalCountsAndDeletesNothing() {
        UUID old = anImport("120 days");

        assertThat(due("REJECTED_ROWS")).isPositive();

        assertThat(rejectedRows(old)).isEqualTo(1);
        runs();
    }

    @Test
    void evidenceOfADecidedReviewLosesItsFieldsUnlessThePersonIsHeld() {
        UUID free = aDecidedReview();
        UUID held = aDecidedReview();
        officer.acts()
                .body("{\"person_id\": \"" + new PersonId(held).text() + "\", \"reason\": \"Case\"}")
                .post("/v1/legal-holds")
                .then()
                .statusCode(201);

        runs();

        assertThat(bars(free)).isZero();
        assertThat(bars(held)).isEqualTo(1);
    }

    @Test
    void onlyTheOfficerRunsIt() {
        registrar.acts().post("/v1/retention-runs").then().statusCode(403);
        registrar.asks().get("/v1/retention-rules").then().statusCode(403);
    }

    private void runs() {
        var answer = officer.acts().post("/v1/retention-runs");
        answer.then().statusCode(202);
        officer.ended(answer.path("operation_id"));
    }

    private long due(String subject) {
        return officer.acts()
                .post("/v1/retention-runs?validate_only=true")
                .jsonPath()
                .getLong("items.find { it.subject == '" + subject + "' }.rows");
    }

    private Response changes(String subject, @Nullable String etag, int days, String query) {
        var request = officer.asks().contentType("application/json").body("{\"keep_days\": " + days + "}");
        return (etag == null ? request : request.header("If-Match", etag))
                .put("/v1/retention-rules/" + subject + query);
    }

    private UUID anImport(String age) {
        UUID id = UUID.randomUUID();
        scoped.call(TerritoryScope.WHOLE, () -> {
            sql.of("""
                            INSERT INTO import (id, operation_id, organisation, source, reference, content_hash,
                                                validate_only, rows, header, format, received_at, finished_at)
                            VALUES (:id, :id, 'NGO-DEMO', 'test', :reference, '\\x00', false, 1, '{}', 'CSV',
                                    now() - :age::interval, now() - :age::interval)
                            """)
                    .with("id", id)
                    .with("reference", id.toString())
                    .with("age", age)
                    .update();
            return sql.of("""
                            INSERT INTO import_rejected_row (import_id, row_no, sealed, faults)
                            VALUES (:id, 2, '\\x00', '[]')
                            """).with("id", id).update();
        });
        return id;
    }

    private UUID aDecidedReview() {
        var household = registrar.acts().body(SampleHousehold.any().json()).post("/v1/households");
        UUID person =
                PersonId.parse(household.path("members[0].id")).orElseThrow().value();
        scoped.call(TerritoryScope.WHOLE, () -> sql.of("""
                        INSERT INTO review (id, kind, person_id, household_id, territory_no, possible, probability, harm,
                                            expected_harm, state, decision, decided_at, decided_by, raised_at)
                        SELECT gen_random_uuid(), 'ARRIVAL', p.id, p.household_id, p.territory_no,
                               jsonb_build_array(jsonb_build_object(
                                   'subject', p.id, 'model', 'first', 'prior_bits', -10, 'household_bits', 0,
                                   'bits', 1, 'zone', 'REVIEW',
                                   'bars', jsonb_build_array(jsonb_build_object(
                                       'field', 'sex', 'level', 'SAME', 'm', 0.9, 'u', 0.5,
                                       'level_bits', 1, 'term_bits', 0)))), 0.5, 1, 0.5, 'DECIDED',
                               'DIFFERENT', now() - interval '3 years', 'supervisor', now() - interval '3 years'
                          FROM person p
                         WHERE p.id = :id
                        """).with("id", person).update());
        return person;
    }

    private int bars(UUID person) {
        return scoped.call(
                TerritoryScope.WHOLE, () -> sql.of("""
                        SELECT jsonb_array_length(possible -> 0 -> 'bars') AS bars FROM review WHERE person_id = :id
                        """).with("id", person).one(row -> row.integer("bars")));
    }

    private int rejectedRows(UUID push) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of("SELECT count(*)::int AS rows FROM import_rejected_row WHERE import_id = :id")
                        .with("id", push)
                        .one(row -> row.integer("rows")));
    }
}

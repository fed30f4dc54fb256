package org.socle.benefits.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.socle.testkit.problem.Problems.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.benefits.BenefitsComponent;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.contracts.BeneficiaryKind;
import org.socle.contracts.benefits.EntitlementGrantedV1;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.identity.TestToken;

@QuarkusTest
class CycleComponentTest extends BenefitsComponent {

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Test
    void theNextCycleIsGrantedToEverybodyStillEnrolled() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var stays = enroll(programme, DAKAR_COMMUNE, 6, 2);
        var leaves = enroll(programme, THIES_COMMUNE, 4, 1);
        exit(leaves);
        var next = nextMonth();

        var answer = openCycle(programme, next);

        answer.then().statusCode(202).body("packages", hasSize(1));
        assertThat(answer.header("Location")).endsWith("/v1/operations/" + answer.path("granting_operation"));
        awaitOperation(answer.path("granting_operation"));
        as(TestToken.benefitsOfficer())
                .get("/v1/operations/" + answer.path("granting_operation"))
                .then()
                .body("result.enrollments", equalTo(1))
                .body("result.granted", equalTo(1))
                .body("progress.percent", equalTo(100));
        assertThat(granted(programme, next)).containsExactly(stays.enrollmentId());
        as(TestToken.benefitsOfficer())
                .get("/v1/cycles?programme=" + programme.code())
                .then()
                .body("items.cycle", equalTo(List.of(next, currentMonth().code())));
    }

    @Test
    void anEnrollmentAfterTheOpeningIsGrantedBothOpenCyclesAtOnce() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        awaitOperation(openCycle(programme, nextMonth()).path("granting_operation"));

        var enrolled = enroll(programme, DAKAR_COMMUNE, 6, 2);

        assertThat(granted(programme, currentMonth().code())).containsExactly(enrolled.enrollmentId());
        assertThat(granted(programme, nextMonth())).containsExactly(enrolled.enrollmentId());
    }

    @Test
    void manyEnrollmentsAreGrantedOnceEachInSeveralBatches() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        var id = definedPackage(programme, "MONTHLY");
        fill(programme, 1_203);

        activate(id, 1);

        var granted = granted(programme, currentMonth().code());
        assertThat(granted).hasSize(1_203);
        assertThat(new HashSet<>(granted)).hasSize(1_203);
        as(TestToken.benefitsOfficer())
                .get("/v1/programmes/" + programme.code() + "/entitlement-totals")
                .then()
                .body("cycles[0].entitlements", equalTo(1_203))
                .body("cycles[0].items.find { it.code == 'CASH' }.amount.amount", equalTo("15037500"));
    }

    @Test
    void aCycleIsOpenedOnceForwardsAndNotTooEarly() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var next = nextMonth();
        var afterNext = Cycle.parse(next).orElseThrow().next().orElseThrow().code();
        awaitOperation(openCycle(programme, next).path("granting_operation"));

        assertProblem(openCycle(programme, next), "benefits.cycle.already-open", 409);
        assertProblem(openCycle(programme, currentMonth().code()), "benefits.cycle.behind-latest", 409);
        assertProblem(openCycle(programme, afterNext), "benefits.cycle.too-far-ahead", 409);
        assertProblem(openCycle(programme, "next month"), "benefits.cycle.unreadable", 400);
        assertProblem(openCycle(programme, "ONCE"), "benefits.cycle.no-package", 409);
    }

    @Test
    void checkingNamesThePackagesAndOpensNothing() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        var body = "{\"programme_code\": \"%s\", \"cycle\": \"%s\"}".formatted(programme.code(), nextMonth());

        post("/v1/cycles?validate_only=true", body).then().statusCode(200).body("packages", equalTo(List.of("CASH")));

        as(TestToken.benefitsOfficer())
                .get("/v1/cycles?programme=" + programme.code())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void onlyWhoMayWriteEntitlementsOpensACycle() {
        var body = "{\"programme_code\": \"ANY\", \"cycle\": \"2026-12\"}";

        assertProblem(
                post(
                        TestToken.of("anybody"),
                        "/v1/cycles",
                        body,
                        UUID.randomUUID().toString()),
                "platform.access.denied",
                403);
    }

    private String nextMonth() {
        return currentMonth().next().orElseThrow().code();
    }

    private List<String> granted(AProgramme programme, String cycle) {
        return told.of(EntitlementGrantedV1.class).stream()
                .filter(granted -> granted.programmeId().equals(programme.id()))
                .filter(granted -> granted.cycle().equals(cycle))
                .map(EntitlementGrantedV1::enrollmentId)
                .toList();
    }

    /** As if so many enrollments had arrived before the package was there. */
    private void fill(AProgramme programme, int count) {
        scoped.run(
                TerritoryScope.WHOLE,
                () -> sql.of("""
                INSERT INTO enrollment (enrollment_id, programme_id, beneficiary_kind, beneficiary_id, household_id,
                                        commune_code, territory_no, household_size, eligible_members, enrolled_at)
                SELECT 'enr_' || :prefix || n, :programme_id, 'HOUSEHOLD', 'hh_' || :prefix || n,
                       'hh_' || :prefix || n, 'SN-DK-01-01', 10110, 5, 1, :enrolled_at
                  FROM generate_series(1, :count) n
                """)
                        .with("prefix", programme.code().toLowerCase(Locale.ROOT))
                        .with("programme_id", programme.id())
                        .with("enrolled_at", clock.instant())
                        .with("count", count)
                        .update());
    }
}

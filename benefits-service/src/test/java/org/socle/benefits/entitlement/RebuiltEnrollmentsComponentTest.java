package org.socle.benefits.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socle.benefits.BenefitsComponent;
import org.socle.contracts.BeneficiaryKind;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;
import org.socle.kit.sql.Sql;
import org.socle.testkit.identity.TestToken;

/** Who is enrolled is made anew from the log; what was granted for it is not granted again. */
@QuarkusTest
class RebuiltEnrollmentsComponentTest extends BenefitsComponent {

    @Inject
    Sql sql;

    @Inject
    ScopedWork scoped;

    @Test
    void enrollmentsAreWhatTheyWereAndNothingIsGrantedTwice() {
        var programme = openedProgramme(BeneficiaryKind.HOUSEHOLD);
        activePackage(programme, "MONTHLY");
        enroll(programme, DAKAR_COMMUNE, 6, 2);
        exit(enroll(programme, THIES_COMMUNE, 4, 1));
        var before = enrollments(programme);
        var granted = granted(programme);
        change(
                "UPDATE enrollment SET household_size = 99, exited_at = NULL WHERE programme_id = :programme",
                programme);

        rebuild();

        assertThat(enrollments(programme)).isEqualTo(before).hasSize(2);
        assertThat(granted(programme)).isEqualTo(granted).hasSize(2);
    }

    private void rebuild() {
        var administrator = TestToken.administrator();
        var operation = post(
                        administrator,
                        "/v1/views/enrollments/rebuild",
                        "",
                        UUID.randomUUID().toString())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(SOON)
                .until(() -> as(administrator).get(operation).path("state").equals("SUCCEEDED"));
    }

    private List<String> enrollments(AProgramme programme) {
        return lines(
                "SELECT enrollment::text AS line FROM enrollment WHERE programme_id = :programme ORDER BY line",
                programme);
    }

    private List<String> granted(AProgramme programme) {
        return lines(
                "SELECT id::text AS line FROM entitlement WHERE programme_id = :programme ORDER BY line", programme);
    }

    private List<String> lines(String query, AProgramme programme) {
        return scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of(query).with("programme", programme.id()).list(row -> row.text("line")));
    }

    private void change(String statement, AProgramme programme) {
        int changed = scoped.call(
                TerritoryScope.WHOLE,
                () -> sql.of(statement).with("programme", programme.id()).update());
        assertThat(changed).isPositive();
    }
}

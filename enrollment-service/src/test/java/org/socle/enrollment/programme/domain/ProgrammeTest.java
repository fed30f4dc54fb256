package org.socle.enrollment.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socle.enrollment.eligibility.domain.LocalText;
import org.socle.enrollment.eligibility.domain.Unit;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aDraftWithoutARuleCannotBeOpened() {
        assertThat(draft(Admission.IMMEDIATE).open(NOW)).isEmpty();
    }

    @Test
    void aFreshlyOpenedProgrammeAdmitsNobodyYet() {
        assertThat(draft(Admission.IMMEDIATE).activate(1).open(NOW))
                .hasValueSatisfying(open -> assertThat(open.admitting()).isFalse());
    }

    @ParameterizedTest
    @CsvSource({"IMMEDIATE, true", "ROUNDS, false"})
    void newcomersAreAdmittedAtOnceOnlyWhereTheProgrammeSaysSo(Admission admission, boolean expected) {
        var open = draft(admission).activate(1).open(NOW).orElseThrow();

        assertThat(open.admit().admitting()).isEqualTo(expected);
    }

    @Test
    void newcomersWaitAgainWhileEverybodyIsAssessedByANewRule() {
        var open =
                draft(Admission.IMMEDIATE).activate(1).open(NOW).orElseThrow().admit();

        assertThat(open.activate(2).admitting()).isFalse();
    }

    private static Programme.Draft draft(Admission admission) {
        var profile = new Profile(
                new ProgrammeId(new UUID(0, 1)),
                "TRIAL",
                new LocalText("Essai", "Trial"),
                Unit.HOUSEHOLD,
                admission,
                NOW);
        return new Programme.Draft(profile, OptionalInt.empty(), 1);
    }
}

package org.socle.benefits.entitlement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.benefits.benefitpackage.domain.Headcount;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.benefits.programme.domain.BeneficiaryKind;

class EnrolledTest {

    private static final List<Cycle> OPEN = List.of(cycle("2026-10"), cycle("2026-11"), cycle("2026-12"));

    @Test
    void nothingIsDueForCyclesBeforeTheEnrollment() {
        var due = household(LocalDate.of(2026, 11, 30), false).due(OPEN);

        assertThat(due).containsExactly(cycle("2026-11"), cycle("2026-12"));
    }

    @Test
    void theFirstDayOfACycleBelongsToIt() {
        assertThat(household(LocalDate.of(2026, 12, 1), false).due(OPEN)).containsExactly(cycle("2026-12"));
    }

    @Test
    void anEnrollmentAheadOfEveryOpenCycleWaits() {
        assertThat(household(LocalDate.of(2027, 1, 1), false).due(OPEN)).isEmpty();
    }

    @Test
    void anExitEndsEverythingThatWasNotGranted() {
        assertThat(household(LocalDate.of(2026, 11, 1), true).due(OPEN)).isEmpty();
    }

    @Test
    void givingOnceIsDueWheneverTheEnrollmentBegan() {
        assertThat(household(LocalDate.of(2026, 11, 1), false).due(List.of(cycle("ONCE"))))
                .containsExactly(cycle("ONCE"));
    }

    @Test
    void aHouseholdCountsItsMembersAndAPersonOnlyItself() {
        assertThat(household(LocalDate.of(2026, 11, 1), false).headcount()).isEqualTo(new Headcount(6, 2));
        assertThat(enrolled(BeneficiaryKind.PERSON, LocalDate.of(2026, 11, 1), false)
                        .headcount())
                .isEqualTo(Headcount.ONE_PERSON);
    }

    private static Enrolled household(LocalDate enrolledOn, boolean exited) {
        return enrolled(BeneficiaryKind.HOUSEHOLD, enrolledOn, exited);
    }

    private static Enrolled enrolled(BeneficiaryKind kind, LocalDate enrolledOn, boolean exited) {
        return new Enrolled(
                "enr_1", "prg_1", new Recipient(kind, "hh_1", "hh_1", "SN-DK-01-01", 7), 6, 2, enrolledOn, exited);
    }

    private static Cycle cycle(String code) {
        return Cycle.parse(code).orElseThrow();
    }
}

package org.socle.registry.recertification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate DUE = LocalDate.parse("2026-11-22");

    @Test
    void aHouseholdIsFreshOnTheDayItIsDueAndOverdueOnTheNext() {
        assertThat(on(DUE).freshness()).isEqualTo(Freshness.FRESH);
        assertThat(on(DUE.plusDays(1)).freshness()).isEqualTo(Freshness.OVERDUE);
    }

    @Test
    void daysAreCountedFromTheLastConfirmation() {
        assertThat(on(LocalDate.parse("2024-11-22")).daysSinceConfirmed()).isZero();
        assertThat(on(LocalDate.parse("2025-11-22")).daysSinceConfirmed()).isEqualTo(365);
    }

    private static Term on(LocalDate today) {
        return new Term(LocalDate.parse("2024-11-22"), DUE, today);
    }
}

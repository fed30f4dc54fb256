package org.socle.benefits.cycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalDate LAST_OF_NOVEMBER = LocalDate.of(2026, 11, 30);

    @Test
    void theFirstCycleMayBeTheCurrentOne() {
        assertThat(Opening.decide(cycle("2026-11"), Optional.empty(), LAST_OF_NOVEMBER))
                .isEqualTo(new Opening.Accepted(cycle("2026-11")));
    }

    @Test
    void theNextCycleMayBeOpenedAhead() {
        assertThat(Opening.decide(cycle("2026-12"), Optional.of(cycle("2026-11")), LAST_OF_NOVEMBER))
                .isEqualTo(new Opening.Accepted(cycle("2026-12")));
    }

    @Test
    void aCycleFurtherAheadWaitsForItsTime() {
        assertThat(Opening.decide(cycle("2027-01"), Optional.of(cycle("2026-12")), LAST_OF_NOVEMBER))
                .isEqualTo(new Opening.TooFarAhead(cycle("2027-01"), cycle("2026-12")));
    }

    @Test
    void anOpenCycleIsNotOpenedTwice() {
        assertThat(Opening.decide(cycle("2026-11"), Optional.of(cycle("2026-11")), LAST_OF_NOVEMBER))
                .isEqualTo(new Opening.AlreadyOpen(cycle("2026-11")));
    }

    @Test
    void aSkippedCycleStaysSkipped() {
        assertThat(Opening.decide(cycle("2026-10"), Optional.of(cycle("2026-11")), LAST_OF_NOVEMBER))
                .isEqualTo(new Opening.BehindLatest(cycle("2026-10"), cycle("2026-11")));
    }

    @Test
    void givingOnceIsOpenedOnce() {
        assertThat(Opening.decide(cycle("ONCE"), Optional.empty(), LAST_OF_NOVEMBER))
                .isEqualTo(new Opening.Accepted(cycle("ONCE")));
        assertThat(Opening.decide(cycle("ONCE"), Optional.of(cycle("ONCE")), LAST_OF_NOVEMBER))
                .isEqualTo(new Opening.AlreadyOpen(cycle("ONCE")));
    }

    private static Cycle cycle(String code) {
        return Cycle.parse(code).orElseThrow();
    }
}

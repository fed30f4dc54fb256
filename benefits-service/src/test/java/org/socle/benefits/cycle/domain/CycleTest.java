package org.socle.benefits.cycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-11-01, 2026-11",
        "MONTHLY, 2026-11-30, 2026-11",
        "MONTHLY, 2026-12-01, 2026-12",
        "QUARTERLY, 2026-09-30, 2026-Q3",
        "QUARTERLY, 2026-10-01, 2026-Q4",
        "QUARTERLY, 2026-12-31, 2026-Q4",
        "QUARTERLY, 2027-01-01, 2027-Q1",
        "ONCE, 2026-11-22, ONCE"
    })
    void aDayFallsIntoOneCycle(CycleLength length, LocalDate day, String code) {
        assertThat(length.on(day).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-11, 2026-12", "2026-12, 2027-01", "2026-Q3, 2026-Q4", "2026-Q4, 2027-Q1"})
    void oneCycleFollowsAnother(String code, String next) {
        assertThat(cycle(code).next().orElseThrow().code()).isEqualTo(next);
    }

    @Test
    void nothingFollowsGivingOnce() {
        assertThat(new Cycle.Once().next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13", "2026-00", "2026-1", "2026-Q5", "2026-Q0", "2026", "once", "", "2026-11-01", "0026-11"
            })
    void anythingElseIsNoCycle(String text) {
        assertThat(Cycle.parse(text)).isEmpty();
    }

    @Test
    void cyclesOfDifferentLengthsAreNotCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> cycle("2026-11").isBefore(cycle("2026-Q4")));
    }

    @Property
    void aCodeIsReadBackAsTheSameCycle(@ForAll CycleLength length, @ForAll @IntRange(min = 0, max = 40_000) int days) {
        var cycle = length.on(LocalDate.of(2000, 1, 1).plusDays(days));

        assertThat(Cycle.parse(cycle.code())).contains(cycle);
    }

    @Property
    void aCycleIsBeforeTheNext(@ForAll @IntRange(min = 0, max = 40_000) int days) {
        var day = LocalDate.of(2000, 1, 1).plusDays(days);

        assertThat(CycleLength.MONTHLY
                        .on(day)
                        .isBefore(CycleLength.MONTHLY.on(day).next().orElseThrow()))
                .isTrue();
        assertThat(CycleLength.QUARTERLY
                        .on(day)
                        .isBefore(CycleLength.QUARTERLY.on(day).next().orElseThrow()))
                .isTrue();
    }

    private static Cycle cycle(String code) {
        return Cycle.parse(code).orElseThrow();
    }
}

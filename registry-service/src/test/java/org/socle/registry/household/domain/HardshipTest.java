package org.socle.registry.household.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardshipTest {

    @ParameterizedTest
    @CsvSource({"0, POOR", "21, POOR", "21.5, BORDERLINE", "35, BORDERLINE", "35.5, ACCEPTABLE", "112, ACCEPTABLE"})
    void aScoreFallsIntoItsBand(BigDecimal score, FoodConsumption band) {
        assertThat(scored(score).foodConsumption()).contains(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "112.5"})
    void aScoreBeyondTheScaleIsNone(BigDecimal score) {
        assertThatThrownBy(() -> scored(score)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 57})
    void anIndexBeyondTheScaleIsNone(int index) {
        assertThatThrownBy(() -> new Hardship(null, index, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aScoreIsTheSameHoweverItIsWritten() {
        assertThat(scored(new BigDecimal("28.0"))).isEqualTo(scored(new BigDecimal("28")));
    }

    @Test
    void whatANewerStatementLeavesOutStays() {
        var told = new Hardship(BigDecimal.TEN, 12, Set.of(Shock.FLOOD));

        assertThat(told.correctedBy(Hardship.UNKNOWN)).isEqualTo(told);
        assertThat(Hardship.UNKNOWN.correctedBy(told)).isEqualTo(told);
    }

    private static Hardship scored(BigDecimal score) {
        return new Hardship(score, null, Set.of());
    }
}

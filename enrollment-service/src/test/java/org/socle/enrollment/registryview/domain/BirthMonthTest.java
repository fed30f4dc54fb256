package org.socle.enrollment.registryview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthMonthTest {

    @ParameterizedTest
    @CsvSource({
        "2021-11, 2026-11-14, 4",
        "2021-11, 2026-11-15, 5",
        "2021, 2026-06-30, 4",
        "2021, 2026-07-01, 5",
        "2026-11, 2026-11-01, 0"
    })
    void anAgeIsCountedFromTheMiddleOfWhatIsKnown(String birth, LocalDate on, long years) {
        assertThat(BirthMonth.parse(birth).years(on)).contains(years);
    }

    @Test
    void aChildNotBornYetHasNoAge() {
        assertThat(BirthMonth.parse("2026-12").years(LocalDate.of(2026, 11, 30)))
                .isEmpty();
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> BirthMonth.parse("2026-13")).isInstanceOf(IllegalArgumentException.class);
    }
}

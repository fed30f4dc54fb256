package org.socle.registry.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.scoring.domain.HouseholdSituation.Member;

class HouseholdSituationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void childrenAreUnderFifteenOnTheDayOfTheScore() {
        var situation = of(
                born(TODAY.minusYears(15)),
                born(TODAY.minusYears(15).plusDays(1)),
                born(LocalDate.of(1980, 1, 1)),
                born(null));

        assertThat(situation.value(Indicator.CHILDREN_SHARE, TODAY)).contains("25");
        assertThat(situation.value(Indicator.HOUSEHOLD_SIZE, TODAY)).contains("4");
    }

    @Test
    void schoolIsAskedOfSixToFourteenYearOlds() {
        var situation = of(
                new Member(false, TODAY.minusYears(6), false, true, null, null),
                new Member(false, TODAY.minusYears(14), false, false, null, null),
                new Member(false, TODAY.minusYears(5), false, false, null, null),
                new Member(false, TODAY.minusYears(7), false, null, null, null));

        assertThat(situation.value(Indicator.SCHOOL_ATTENDANCE, TODAY)).contains("50");
    }

    @Test
    void theHeadIsLookedAtAndNobodyElse() {
        var situation = of(
                new Member(false, null, true, null, "SALARIED", "MALE"),
                new Member(true, TODAY.minusYears(40), false, null, "FARMER", "FEMALE"));

        assertThat(situation.value(Indicator.HEAD_OCCUPATION, TODAY)).contains("FARMER");
        assertThat(situation.value(Indicator.HEAD_SEX, TODAY)).contains("FEMALE");
        assertThat(situation.value(Indicator.HEAD_AGE, TODAY)).contains("40");
        assertThat(situation.value(Indicator.DISABLED_MEMBERS, TODAY)).contains("1");
        assertThat(situation.value(Indicator.LATRINE, TODAY)).contains("YES");
        assertThat(situation.value(Indicator.ELECTRICITY, TODAY)).isEmpty();
        assertThat(situation.value(Indicator.COMMUNITY_RANK, TODAY)).contains("12.50");
    }

    @Test
    void aHeadOfUnknownAgeHasNone() {
        assertThat(of(new Member(true, null, false, null, null, null)).value(Indicator.HEAD_AGE, TODAY))
                .isEmpty();
    }

    private static HouseholdSituation of(Member... members) {
        return new HouseholdSituation(
                null, null, true, null, null, List.of(members), new BigDecimal("12.50"), Map.of());
    }

    private static Member born(@Nullable LocalDate day) {
        return new Member(false, day, false, null, null, null);
    }
}

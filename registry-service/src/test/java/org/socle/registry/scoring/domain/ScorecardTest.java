package org.socle.registry.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.scoring.domain.HouseholdSituation.Member;
import org.socle.registry.scoring.domain.Scorecard.Rule;
import org.socle.registry.scoring.domain.Scorecard.Threshold;

class ScorecardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Scorecard CARD = new Scorecard(
            "TEST",
            3,
            List.of(
                    choice(Indicator.ROOF, "CONCRETE", 40),
                    choice(Indicator.ROOF, "ZINC", 20),
                    otherwise(Indicator.ROOF, 5),
                    range(Indicator.PERSONS_PER_ROOM, null, "2", 60),
                    range(Indicator.PERSONS_PER_ROOM, "2", "4", 30),
                    otherwise(Indicator.PERSONS_PER_ROOM, 0)),
            List.of(
                    new Threshold(Category.EXTREMELY_POOR, 0),
                    new Threshold(Category.POOR, 25),
                    new Threshold(Category.NOT_POOR, 50)));

    @Test
    void eachLineSaysWhatItEarnedOutOfWhat() {
        var score = CARD.score(household("ZINC", 1, 3), TODAY);

        assertThat(score.value()).isEqualTo(50);
        assertThat(score.category()).isEqualTo(Category.NOT_POOR);
        assertThat(score.lines())
                .containsExactly(
                        new Score.Line(Indicator.ROOF, "ZINC", 20, 40),
                        new Score.Line(Indicator.PERSONS_PER_ROOM, "3.00", 30, 60));
    }

    @Test
    void theEndsOfARangeAreItsFirstNumberAndNotItsLast() {
        assertThat(CARD.score(household(null, 1, 2), TODAY).value()).isEqualTo(5 + 30);
        assertThat(CARD.score(household(null, 1, 4), TODAY).value()).isEqualTo(5);
        assertThat(CARD.score(household(null, 2, 3), TODAY).value()).isEqualTo(5 + 60);
    }

    @Test
    void aThresholdBelongsToTheCategoryItOpens() {
        assertThat(CARD.score(household("ZINC", null, 1), TODAY).category()).isEqualTo(Category.EXTREMELY_POOR);
        assertThat(CARD.score(household(null, 1, 2), TODAY).category()).isEqualTo(Category.POOR);
    }

    @Test
    void whatWasNotAskedEarnsWhatTheCardSays() {
        var score = CARD.score(household(null, null, 0), TODAY);

        assertThat(score.lines()).extracting(Score.Line::value).containsOnlyNulls();
        assertThat(score.value()).isEqualTo(5);
    }

    @Test
    void childrenAreUnderFifteenOnTheDayOfTheScore() {
        var situation = new HouseholdSituation(
                null,
                null,
                null,
                null,
                null,
                List.of(
                        born(TODAY.minusYears(15)),
                        born(TODAY.minusYears(15).plusDays(1)),
                        born(LocalDate.of(1980, 1, 1)),
                        new Member(false, null, false, null, null)));

        assertThat(situation.value(Indicator.CHILDREN_SHARE, TODAY)).contains("25");
    }

    @Test
    void schoolIsAskedOfSixToFourteenYearOlds() {
        var situation = new HouseholdSituation(
                null,
                null,
                null,
                null,
                null,
                List.of(
                        new Member(false, TODAY.minusYears(6), false, true, null),
                        new Member(false, TODAY.minusYears(14), false, false, null),
                        new Member(false, TODAY.minusYears(5), false, false, null),
                        new Member(false, TODAY.minusYears(7), false, null, null)));

        assertThat(situation.value(Indicator.SCHOOL_ATTENDANCE, TODAY)).contains("50");
    }

    @Test
    void theWorkOfTheHeadCountsAndNobodyElses() {
        var situation = new HouseholdSituation(
                null,
                null,
                true,
                null,
                null,
                List.of(
                        new Member(false, null, true, null, "SALARIED"),
                        new Member(true, null, false, null, "FARMER")));

        assertThat(situation.value(Indicator.HEAD_OCCUPATION, TODAY)).contains("FARMER");
        assertThat(situation.value(Indicator.DISABLED_MEMBERS, TODAY)).contains("1");
        assertThat(situation.value(Indicator.LATRINE, TODAY)).contains("YES");
        assertThat(situation.value(Indicator.ELECTRICITY, TODAY)).isEmpty();
    }

    @Test
    void aCardOnWhichNobodyReachesAHundredIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scorecard(
                        "TEST",
                        1,
                        List.of(choice(Indicator.ROOF, "ZINC", 99)),
                        List.of(new Threshold(Category.POOR, 0))));
    }

    private static HouseholdSituation household(@Nullable String roof, @Nullable Integer rooms, int members) {
        return new HouseholdSituation(
                roof, null, null, null, rooms, java.util.Collections.nCopies(members, born(LocalDate.of(1990, 1, 1))));
    }

    private static Member born(LocalDate day) {
        return new Member(false, day, false, null, null);
    }

    private static Rule choice(Indicator indicator, String choice, int points) {
        return new Rule(indicator, choice, null, null, points);
    }

    private static Rule otherwise(Indicator indicator, int points) {
        return new Rule(indicator, null, null, null, points);
    }

    private static Rule range(Indicator indicator, @Nullable String from, @Nullable String below, int points) {
        return new Rule(
                indicator,
                null,
                from == null ? null : new BigDecimal(from),
                below == null ? null : new BigDecimal(below),
                points);
    }
}

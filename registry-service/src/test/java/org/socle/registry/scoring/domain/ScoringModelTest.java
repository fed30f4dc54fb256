package org.socle.registry.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.scoring.domain.HouseholdSituation.Member;
import org.socle.registry.scoring.domain.ScoringFormula.CategoryRange;
import org.socle.registry.scoring.domain.ScoringFormula.Equation;
import org.socle.registry.scoring.domain.ScoringFormula.PlaceAdjustment;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;
import org.socle.registry.scoring.domain.ScoringFormula.Rule;
import org.socle.registry.scoring.domain.ScoringModel.Place;

class ScoringModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place TOWN = new Place(true, List.of("SN-DK-01-01", "SN-DK-01", "SN-DK", "SN"));
    private static final Place COUNTRYSIDE = new Place(false, List.of("SN-KD-01-02", "SN-KD-01", "SN-KD", "SN"));

    private static final ScoringModel CARD = new ScoringModel(
            "TEST",
            3,
            new ScoringFormula(
                    1,
                    List.of(new Equation(
                            null,
                            BigDecimal.ZERO,
                            List.of(
                                    choice(Indicator.ROOF, "CONCRETE", "40"),
                                    choice(Indicator.ROOF, "ZINC", "20"),
                                    otherwise(Indicator.ROOF, "5"),
                                    range(Indicator.PERSONS_PER_ROOM, null, "2", "60"),
                                    range(Indicator.PERSONS_PER_ROOM, "2", "4", "30"),
                                    otherwise(Indicator.PERSONS_PER_ROOM, "0")))),
                    List.of(),
                    List.of(
                            new CategoryRange(Category.EXTREMELY_POOR, null, number("25")),
                            new CategoryRange(Category.POOR, number("25"), number("50")),
                            new CategoryRange(Category.NOT_POOR, number("50"), null))));

    /** The bases of the two equations are those of a programme in use; its tables are not public. */
    private static final ScoringModel PROXY_MEANS_TEST = new ScoringModel(
            "PMT",
            1,
            new ScoringFormula(
                    1000,
                    List.of(
                            new Equation(
                                    Residence.URBAN,
                                    number("9.397"),
                                    List.of(
                                            weight(Indicator.HOUSEHOLD_SIZE, "-0.0415"),
                                            choice(Indicator.ROOF, "ZINC", "0.15"))),
                            new Equation(
                                    Residence.RURAL,
                                    number("9.835"),
                                    List.of(
                                            weight(Indicator.HOUSEHOLD_SIZE, "-0.063"),
                                            weight(Indicator.PERSONS_PER_ROOM, "-0.0333333")))),
                    List.of(
                            new PlaceAdjustment("SN-KD", number("-0.2")),
                            new PlaceAdjustment("SN-KD-01", number("-0.12")),
                            new PlaceAdjustment("SN", number("0.01"))),
                    List.of(
                            new CategoryRange(Category.EXTREMELY_POOR, null, number("9.3")),
                            new CategoryRange(Category.POOR, number("9.3"), number("9.5")),
                            new CategoryRange(Category.NOT_POOR, number("9.5"), null))));

    @Test
    void IND_PMT_aTownHouseholdStartsFromTheUrbanBase() {
        var score = PROXY_MEANS_TEST.score(household("ZINC", null, 4), TOWN, TODAY);

        // 9.397 - 4 x 0.0415 + 0.15 + 0.01
        assertThat(score.sum().residence()).isEqualTo(Residence.URBAN);
        assertThat(score.sum().base()).isEqualByComparingTo("9.397");
        assertThat(score.sum().total()).isEqualByComparingTo("9.391");
        assertThat(score.value()).isEqualTo(9391);
        assertThat(score.category()).isEqualTo(Category.POOR);
        assertThat(score.lines())
                .containsExactly(
                        new Score.Line("HOUSEHOLD_SIZE", "4", number("-0.0415"), number("-0.166"), null),
                        new Score.Line("ROOF", "ZINC", null, number("0.15"), number("0.15")));
    }

    @Test
    void IND_PMT_aCountryHouseholdStartsFromTheRuralBaseAndTheNearestAdjustmentCounts() {
        var score = PROXY_MEANS_TEST.score(household("ZINC", 2, 5), COUNTRYSIDE, TODAY);

        // 9.835 - 5 x 0.063 - 2.50 x 0.0333333 - 0.12; the line of the rooms has six decimals.
        assertThat(score.sum().residence()).isEqualTo(Residence.RURAL);
        assertThat(score.sum().adjustment()).isEqualTo(new PlaceAdjustment("SN-KD-01", number("-0.12")));
        assertThat(score.lines()).extracting(Score.Line::points).containsExactly(number("-0.315"), number("-0.083333"));
        assertThat(score.sum().total()).isEqualByComparingTo("9.316667");
        assertThat(score.value()).isEqualTo(9317);
    }

    @Test
    void IND_PMT_theTotalIsTheSumOfWhatIsShown() {
        var score = PROXY_MEANS_TEST.score(household("ZINC", 3, 7), COUNTRYSIDE, TODAY);

        var adjustment = Objects.requireNonNull(score.sum().adjustment());
        var sum = score.lines().stream()
                .map(Score.Line::points)
                .reduce(score.sum().base(), BigDecimal::add)
                .add(adjustment.points());
        assertThat(score.sum().total()).isEqualByComparingTo(sum);
    }

    @Test
    void aNumberNobodyKnowsAddsNothing() {
        var score = PROXY_MEANS_TEST.score(household(null, null, 0), COUNTRYSIDE, TODAY);

        assertThat(score.lines()).extracting(Score.Line::points).containsExactly(number("0"), number("0"));
    }

    @Test
    void eachLineSaysWhatItEarnedOutOfWhat() {
        var score = CARD.score(household("ZINC", 1, 3), TOWN, TODAY);

        assertThat(score.value()).isEqualTo(50);
        assertThat(score.category()).isEqualTo(Category.NOT_POOR);
        assertThat(score.lines())
                .containsExactly(
                        new Score.Line("ROOF", "ZINC", null, number("20"), number("40")),
                        new Score.Line("PERSONS_PER_ROOM", "3.00", null, number("30"), number("60")));
    }

    @Test
    void theEndsOfARangeAreItsFirstNumberAndNotItsLast() {
        assertThat(CARD.score(household(null, 1, 2), TOWN, TODAY).value()).isEqualTo(5 + 30);
        assertThat(CARD.score(household(null, 1, 4), TOWN, TODAY).value()).isEqualTo(5);
        assertThat(CARD.score(household(null, 2, 3), TOWN, TODAY).value()).isEqualTo(5 + 60);
    }

    @Test
    void aBorderBelongsToTheCategoryItOpens() {
        assertThat(CARD.score(household("ZINC", null, 1), TOWN, TODAY).category())
                .isEqualTo(Category.EXTREMELY_POOR);
        assertThat(CARD.score(household(null, 1, 2), TOWN, TODAY).category()).isEqualTo(Category.POOR);
    }

    @Test
    void whatWasNotAskedEarnsWhatTheCardSays() {
        var score = CARD.score(household(null, null, 0), TOWN, TODAY);

        assertThat(score.lines()).extracting(Score.Line::value).containsOnlyNulls();
        assertThat(score.value()).isEqualTo(5);
    }

    @Test
    void aModelThatCannotScoreEverybodyIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoringModel("TEST", 1, new ScoringFormula(1, List.of(), List.of(), List.of())));
    }

    private static HouseholdSituation household(@Nullable String roof, @Nullable Integer rooms, int members) {
        var adult = new Member(false, LocalDate.of(1990, 1, 1), false, null, null, null);
        return new HouseholdSituation(
                roof, null, null, null, rooms, Collections.nCopies(members, adult), null, Map.of());
    }

    private static Rule choice(Indicator indicator, String choice, String points) {
        return new Rule(indicator.name(), choice, null, null, number(points), null);
    }

    private static Rule otherwise(Indicator indicator, String points) {
        return new Rule(indicator.name(), null, null, null, number(points), null);
    }

    private static Rule weight(Indicator indicator, String weight) {
        return new Rule(indicator.name(), null, null, null, null, number(weight));
    }

    private static Rule range(Indicator indicator, @Nullable String from, @Nullable String below, String points) {
        return new Rule(
                indicator.name(),
                null,
                from == null ? null : number(from),
                below == null ? null : number(below),
                number(points),
                null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

package org.socle.registry.deprivation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.socle.registry.deprivation.domain.AlkireFoster.DimensionMeasures;
import org.socle.registry.deprivation.domain.AlkireFoster.Profile;
import org.socle.registry.figure.domain.Ratio;

class AlkireFosterTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void IND_D3_boxFivePointFiveCountsTheDeprivationsOfThePoorOnly() {
        var quarters = new AlkireFoster(Collections.nCopies(4, new BigDecimal("0.25")), HALF);

        var measures = quarters.measure(one(0b0000, 0b0011, 0b1111, 0b0001));

        assertThat(measures.headcount().value()).isEqualByComparingTo("0.5");
        assertThat(measures.intensity().value()).isEqualByComparingTo("0.75");
        assertThat(measures.adjustedHeadcount().value()).isEqualByComparingTo("0.375");
    }

    @Test
    void IND_D3_boxFivePointFiveMorePoorOfLessIntensityAreTheSameAdjustedHeadcount() {
        var quarters = new AlkireFoster(Collections.nCopies(4, new BigDecimal("0.25")), HALF);

        var measures = quarters.measure(one(0b0000, 0b0011, 0b0101, 0b1001));

        assertThat(measures.headcount().value()).isEqualByComparingTo("0.75");
        assertThat(measures.intensity().value()).isEqualByComparingTo("0.5");
        assertThat(measures.adjustedHeadcount().value()).isEqualByComparingTo("0.375");
    }

    @Test
    void IND_D6_sevenOfTenChildrenReachThreeOfSixDimensions() {
        var moda = AlkireFoster.equal(6, 3);

        var measures = moda.measure(children(0, 1, 3, 4, 6, 2, 3, 5, 3, 4));

        assertThat(measures.people()).isEqualTo(10);
        assertThat(measures.poor()).isEqualTo(7);
        assertThat(measures.headcount()).isEqualTo(Ratio.of(7, 10));
        assertThat(measures.headcount().value()).isEqualTo(new BigDecimal("0.700000"));
        assertThat(measures.intensity()).isEqualTo(Ratio.of(28, 42));
        assertThat(measures.intensity().value()).isEqualTo(new BigDecimal("0.666667"));
        assertThat(measures.adjustedHeadcount().value()).isEqualTo(new BigDecimal("0.466667"));
    }

    @Test
    void IND_D5_contributionsFollowTheWeightsAndSumToOne() {
        var weighted = new AlkireFoster(List.of(HALF, new BigDecimal("0.3"), new BigDecimal("0.2")), HALF);

        var dimensions = weighted.measure(one(0b001, 0b110, 0b111, 0b010)).dimensions();

        // Poor are those with 0.5, 0.5 and 1: 2.0 in all.
        assertThat(dimensions)
                .extracting(DimensionMeasures::deprived)
                .extracting(Ratio::value)
                .containsExactly(six("0.5"), six("0.75"), six("0.5"));
        assertThat(dimensions)
                .extracting(DimensionMeasures::poorAndDeprived)
                .extracting(Ratio::value)
                .containsExactly(six("0.5"), six("0.5"), six("0.5"));
        assertThat(dimensions)
                .extracting(DimensionMeasures::contribution)
                .extracting(Ratio::value)
                .containsExactly(six("0.5"), six("0.3"), six("0.2"));
    }

    @Test
    void nobodyIsNoFigureRatherThanZero() {
        var measures = AlkireFoster.equal(2, 1).measure(List.of());

        assertThat(measures.headcount().value()).isNull();
        assertThat(measures.intensity().value()).isNull();
        assertThat(measures.adjustedHeadcount().value()).isNull();
        assertThat(measures.dimensions().getFirst().contribution().value()).isNull();
    }

    @Test
    void whereNobodyIsPoorTheHeadcountIsZeroAndTheIntensityIsNone() {
        var measures = AlkireFoster.equal(2, 2).measure(one(0b01, 0b00));

        assertThat(measures.headcount().value()).isEqualByComparingTo("0");
        assertThat(measures.intensity().value()).isNull();
    }

    @Test
    void aCutoffNobodyCanReachIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> AlkireFoster.equal(3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> AlkireFoster.equal(3, 0));
    }

    @Test
    void IND_D7_deprivationsAreCountedByExactSetAndByTheirCompany() {
        var overlap = Overlap.of(
                List.of("WATER", "HOUSING", "EDUCATION", "HEALTH"),
                List.of(
                        new Profile(0b0000, 2),
                        new Profile(0b0001, 3),
                        new Profile(0b0011, 1),
                        new Profile(0b0111, 2),
                        new Profile(0b1111, 2)));

        assertThat(overlap.sets()).hasSize(5);
        assertThat(overlap.sets().getFirst()).isEqualTo(new Overlap.ExactSet(List.of(), Ratio.of(2, 10)));
        assertThat(overlap.sets()).contains(new Overlap.ExactSet(List.of("WATER", "HOUSING"), Ratio.of(1, 10)));
        assertThat(overlap.dimensions())
                .contains(
                        new Overlap.Company("WATER", 8, Ratio.of(3, 8), Ratio.of(1, 8), Ratio.of(2, 8), Ratio.of(2, 8)),
                        new Overlap.Company(
                                "HEALTH", 2, Ratio.of(0, 2), Ratio.of(0, 2), Ratio.of(0, 2), Ratio.of(2, 2)));
    }

    private static List<Profile> one(int... deprived) {
        return Arrays.stream(deprived).mapToObj(each -> new Profile(each, 1)).toList();
    }

    /** Children by how many dimensions they are deprived in. */
    private static List<Profile> children(int... deprivations) {
        List<Profile> children = new ArrayList<>();
        for (int count : deprivations) {
            children.add(new Profile((1 << count) - 1, 1));
        }
        return children;
    }

    private static BigDecimal six(String number) {
        return new BigDecimal(number).setScale(6);
    }
}

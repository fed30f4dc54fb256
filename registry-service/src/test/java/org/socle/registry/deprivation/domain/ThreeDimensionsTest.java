package org.socle.registry.deprivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.socle.registry.deprivation.domain.AlkireFoster.Measures;
import org.socle.registry.deprivation.domain.Definition.AgeBand;
import org.socle.registry.deprivation.domain.Definition.Dimension;
import org.socle.registry.deprivation.domain.Definition.Indicator;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Breakdown;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;
import org.socle.registry.deprivation.domain.FrozenProfile.Counted;
import org.socle.registry.figure.domain.Ratio;
import org.socle.registry.person.domain.Sex;

/** Of four dimensions, three make a child deprived: seven of ten children, and more than nine of ten in the countryside. */
class ThreeDimensionsTest {

    private static final Definition OF_FOUR = new Definition(
            3,
            MissingRule.DROP,
            List.of(new AgeBand(
                    "AGE_5_17",
                    5,
                    17,
                    List.of(
                            dimension("WATER", ChildVariable.WATER, "RIVER"),
                            dimension("HOUSING", ChildVariable.ROOF, "THATCH"),
                            dimension("SANITATION", ChildVariable.LATRINE, "NO"),
                            dimension("EDUCATION", ChildVariable.SCHOOL_ATTENDANCE, "NO")))));

    private static final List<Counted> CHILDREN = List.of(
            children(false, 19, "RIVER", "THATCH", "NO", "YES"),
            children(false, 1, "RIVER", "THATCH", "YES", "YES"),
            children(true, 9, "RIVER", "THATCH", "NO", "NO"),
            children(true, 11, "TAP", "THATCH", "NO", "YES"));

    @Test
    void G1_childrenWithThreeDeprivationsOrMoreAreSplitByResidence() {
        var band = measured().bands().getFirst();

        assertThat(band.cutoff()).isEqualTo(3);
        assertThat(measures(band.whole()).headcount()).isEqualTo(Ratio.of(28, 40));
        assertThat(measures(group(band, "RURAL")).headcount()).isEqualTo(Ratio.of(19, 20));
        assertThat(measures(group(band, "URBAN")).headcount()).isEqualTo(Ratio.of(9, 20));
        // Nineteen lack three of four and nine lack all: 57 + 36 of 112.
        assertThat(measures(band.whole()).intensity().value()).isEqualByComparingTo("0.830357");
        assertThat(measures(band.whole()).adjustedHeadcount().value()).isEqualByComparingTo("0.58125");
    }

    @Test
    void G1_theSameFrozenChildrenGiveTheSameFiguresInAnyOrder() {
        assertThat(MeasureDeprivation.measure(OF_FOUR, CHILDREN.reversed(), 0)).isEqualTo(measured());
    }

    private static DeprivationResult measured() {
        return MeasureDeprivation.measure(OF_FOUR, CHILDREN, 0);
    }

    private static Group group(BandResult band, String residence) {
        return band.breakdowns().stream()
                .filter(cells -> cells.by() == Breakdown.RESIDENCE)
                .flatMap(cells -> cells.groups().stream())
                .filter(group -> group.key().equals(residence))
                .findFirst()
                .orElseThrow();
    }

    private static Measures measures(Group group) {
        return Objects.requireNonNull(group.measures());
    }

    private static Dimension dimension(String code, ChildVariable variable, String deprives) {
        return new Dimension(code, List.of(new Indicator(variable, List.of(deprives), null, null)));
    }

    private static Counted children(boolean urban, long number, String... values) {
        return new Counted(new FrozenProfile("AGE_5_17", Sex.FEMALE, false, urban, "SN-DK", List.of(values)), number);
    }
}

package org.socle.registry.deprivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.socle.registry.deprivation.domain.AlkireFoster.Profile;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Breakdown;
import org.socle.registry.deprivation.domain.DeprivationResult.Cells;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;
import org.socle.registry.figure.domain.SmallCells;

class PublishableResultTest {

    private static final PublishableResult FIVE = new PublishableResult(new SmallCells(5));
    private static final AlkireFoster ONE_OF_ONE = AlkireFoster.equal(1, 1);

    @Test
    void IND_X1_aSmallCellTakesASecondOneWithIt() {
        var hidden = FIVE.hide(result(group("A", 20, 20), group("B", 3, 20), group("C", 8, 20), group("D", 30, 20)));

        assertThat(shown(hidden)).containsExactly("A", "D");
    }

    @Test
    void cellsOfTheLeastNumberAreShown() {
        var hidden = FIVE.hide(result(group("A", 5, 5), group("B", 0, 5)));

        assertThat(shown(hidden)).containsExactly("A", "B");
    }

    @Test
    void whoIsNotDeprivedIsNotTheOddOneOutEither() {
        var hidden = FIVE.hide(result(group("A", 20, 4), group("B", 20, 10), group("C", 30, 30)));

        assertThat(shown(hidden)).containsExactly("C");
    }

    @Test
    void smallCellsThatTogetherAreStillSmallTakeAnother() {
        var hidden = FIVE.hide(result(group("A", 2, 0), group("B", 2, 0), group("C", 9, 9), group("D", 40, 40)));

        assertThat(shown(hidden)).containsExactly("D");
    }

    @Test
    void aSmallBandIsHiddenWithAllItsGroups() {
        var hidden = FIVE.hide(result(group("A", 2, 2)));

        var band = hidden.bands().getFirst();
        assertThat(band.whole().measures()).isNull();
        assertThat(band.breakdowns()).isEmpty();
        assertThat(band.overlap()).isNull();
    }

    @Test
    void overlapsAreShownWholeOrNotAtAll() {
        var large = List.of(new Profile(0, 10), new Profile(1, 10));
        var small = List.of(new Profile(0, 10), new Profile(1, 4));

        assertThat(FIVE.hide(withOverlap(large)).bands().getFirst().overlap()).isNotNull();
        assertThat(FIVE.hide(withOverlap(small)).bands().getFirst().overlap()).isNull();
    }

    @Test
    void dimensionsAreShownOfWholeBandsAllOrNone() {
        var shown = FIVE.hide(result(group("A", 10, 10), group("B", 10, 10)))
                .bands()
                .getFirst();
        var two = AlkireFoster.equal(2, 1);
        var rare = List.of(new Profile(0b01, 17), new Profile(0b11, 3), new Profile(0b00, 20));
        var hidden = FIVE.hide(new DeprivationResult(
                        List.of(new BandResult(
                                "BAND",
                                1,
                                List.of("D", "E"),
                                new Group("ALL", 0L, 0L, two.measure(rare)),
                                List.of(),
                                Overlap.of(List.of("D", "E"), rare))),
                        0L))
                .bands()
                .getFirst();

        assertThat(measures(shown.whole()).dimensions()).hasSize(1);
        assertThat(shown.breakdowns().getFirst().groups())
                .allSatisfy(group -> assertThat(measures(group).dimensions()).isEmpty());
        assertThat(measures(hidden.whole()).dimensions()).isEmpty();
        assertThat(measures(hidden.whole()).poor()).isEqualTo(20);
        assertThat(hidden.overlap()).isNull();
    }

    @Test
    void fewLostChildrenHideNothing() {
        var group = new Group("ALL", 2L, 0L, ONE_OF_ONE.measure(List.of(new Profile(1, 10), new Profile(0, 10))));
        var band = new BandResult("BAND", 1, List.of("D"), group, List.of(), null);

        var hidden = FIVE.hide(new DeprivationResult(List.of(band), 0L));

        assertThat(hidden.bands().getFirst().whole()).isEqualTo(group);
    }

    @Test
    void fewOfUnknownAgeAreNotTold() {
        assertThat(FIVE.hide(new DeprivationResult(List.of(), 4L)).ageUnknown()).isNull();
        assertThat(FIVE.hide(new DeprivationResult(List.of(), 5L)).ageUnknown()).isEqualTo(5);
        assertThat(FIVE.hide(new DeprivationResult(List.of(), 0L)).ageUnknown()).isZero();
    }

    private static AlkireFoster.Measures measures(Group group) {
        return Objects.requireNonNull(group.measures());
    }

    private static List<String> shown(DeprivationResult result) {
        return result.bands().getFirst().breakdowns().getFirst().groups().stream()
                .filter(group -> group.measures() != null)
                .map(Group::key)
                .toList();
    }

    private static DeprivationResult withOverlap(List<Profile> profiles) {
        return new DeprivationResult(
                List.of(new BandResult(
                        "BAND",
                        1,
                        List.of("D"),
                        new Group("ALL", 0L, 0L, ONE_OF_ONE.measure(List.of(new Profile(1, 10), new Profile(0, 10)))),
                        List.of(),
                        Overlap.of(List.of("D"), profiles))),
                0L);
    }

    private static DeprivationResult result(Group... groups) {
        List<Profile> all = new ArrayList<>();
        for (Group group : groups) {
            var measures = Objects.requireNonNull(group.measures());
            all.add(new Profile(1, measures.poor()));
            all.add(new Profile(0, measures.people() - measures.poor()));
        }
        return new DeprivationResult(
                List.of(new BandResult(
                        "BAND",
                        1,
                        List.of("D"),
                        new Group("ALL", 0L, 0L, ONE_OF_ONE.measure(all)),
                        List.of(new Cells(Breakdown.TERRITORY, List.of(groups))),
                        Overlap.of(List.of("D"), all))),
                0L);
    }

    private static Group group(String key, long poor, long others) {
        return new Group(key, 0L, 0L, ONE_OF_ONE.measure(List.of(new Profile(1, poor), new Profile(0, others))));
    }
}

package org.socle.registry.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.socle.registry.territory.domain.TerritoryPlan.FaultKind;

class TerritoryPlanTest {

    private static final AreaRow SENEGAL = new AreaRow(2, "SN", null, AreaLevel.COUNTRY, "Sénégal");
    private static final AreaRow DAKAR = new AreaRow(3, "SN-DK", "SN", AreaLevel.REGION, "Dakar");
    private static final AreaRow THIES = new AreaRow(4, "SN-TH", "SN", AreaLevel.REGION, "Thiès");
    private static final AreaRow PIKINE = new AreaRow(5, "SN-DK-03", "SN-DK", AreaLevel.DEPARTMENT, "Pikine");
    private static final AreaRow YEUMBEUL = new AreaRow(6, "SN-DK-03-01", "SN-DK-03", AreaLevel.COMMUNE, "Yeumbeul");

    @Test
    void everyAreaLiesInsideItsParentAndBesideItsSiblings() {
        var plan = TerritoryPlan.of(List.of(), List.of(SENEGAL, DAKAR, THIES, PIKINE, YEUMBEUL));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.added()).isEqualTo(5);
        assertThat(plan.defined())
                .extracting(Area::code, Area::lo, Area::hi)
                .containsExactly(
                        tuple("SN", 0, (1 << 28) - 1),
                        tuple("SN-DK", 1 << 22, (2 << 22) - 1),
                        tuple("SN-TH", 2 << 22, (3 << 22) - 1),
                        tuple("SN-DK-03", (1 << 22) + (1 << 16), (1 << 22) + (2 << 16) - 1),
                        tuple("SN-DK-03-01", (1 << 22) + (1 << 16) + (1 << 8), (1 << 22) + (1 << 16) + (2 << 8) - 1));
    }

    @Test
    void theSameListTwiceChangesNothing() {
        var rows = List.of(SENEGAL, DAKAR, THIES, PIKINE, YEUMBEUL);
        var known = TerritoryPlan.of(List.of(), rows).defined();

        var again = TerritoryPlan.of(known, rows);

        assertThat(again.defined()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(5);
    }

    @Test
    void aLaterListNeverMovesANumber() {
        var known = TerritoryPlan.of(List.of(), List.of(SENEGAL, THIES)).defined();

        var later = TerritoryPlan.of(known, List.of(SENEGAL, DAKAR, THIES));

        assertThat(later.defined()).extracting(Area::code).containsExactly("SN-DK");
        assertThat(later.defined().getFirst().lo()).isEqualTo(2 << 22);
    }

    @Test
    void aNewNameKeepsTheNumber() {
        var known = TerritoryPlan.of(List.of(), List.of(SENEGAL, DAKAR)).defined();

        var renamed = TerritoryPlan.of(known, List.of(new AreaRow(2, "SN-DK", "SN", AreaLevel.REGION, "Grand Dakar")));

        assertThat(renamed.defined())
                .containsExactly(new Area("SN-DK", "SN", AreaLevel.REGION, "Grand Dakar", 1 << 22, (2 << 22) - 1));
        assertThat(renamed.added()).isZero();
    }

    @Test
    void childrenMayComeBeforeTheirParents() {
        var plan = TerritoryPlan.of(List.of(), List.of(YEUMBEUL, PIKINE, DAKAR, SENEGAL));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.added()).isEqualTo(4);
    }

    @Test
    void rowsThatDoNotFitTheTreeAreNamed() {
        var known = TerritoryPlan.of(List.of(), List.of(SENEGAL, DAKAR, THIES, PIKINE))
                .defined();

        var plan = TerritoryPlan.of(
                known,
                List.of(
                        new AreaRow(2, "SN-XX-01", "SN-XX", AreaLevel.DEPARTMENT, "Nulle part"),
                        new AreaRow(3, "SN-DK-09-01", "SN-DK", AreaLevel.COMMUNE, "Sans département"),
                        new AreaRow(4, "SN-DK-03", "SN-TH", AreaLevel.DEPARTMENT, "Pikine"),
                        new AreaRow(5, "GN", null, AreaLevel.COUNTRY, "Guinée"),
                        new AreaRow(6, "SN-ZZ", null, AreaLevel.REGION, "Sans pays"),
                        new AreaRow(7, "SN-DK", "SN", AreaLevel.REGION, "Dakar"),
                        new AreaRow(8, "SN-DK", "SN", AreaLevel.REGION, "Dakar")));

        assertThat(plan.faults())
                .extracting(TerritoryPlan.Fault::row, TerritoryPlan.Fault::kind)
                .containsExactlyInAnyOrder(
                        tuple(2, FaultKind.PARENT_UNKNOWN),
                        tuple(3, FaultKind.WRONG_LEVEL),
                        tuple(4, FaultKind.MOVED),
                        tuple(5, FaultKind.SECOND_COUNTRY),
                        tuple(6, FaultKind.PARENT_MISSING),
                        tuple(8, FaultKind.TWICE_IN_LIST));
    }

    @Test
    void aParentHoldsExactlyAsManyAreasAsItsLevelHasSlots() {
        var regions = IntStream.rangeClosed(1, 64)
                .mapToObj(each -> new AreaRow(each, "SN-R" + each, "SN", AreaLevel.REGION, "Région " + each))
                .toList();
        var known = TerritoryPlan.of(List.of(), List.of(SENEGAL)).defined();

        var plan = TerritoryPlan.of(known, regions);

        assertThat(plan.added()).isEqualTo(63);
        assertThat(plan.faults()).extracting(TerritoryPlan.Fault::kind).containsExactly(FaultKind.PARENT_FULL);
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }
}

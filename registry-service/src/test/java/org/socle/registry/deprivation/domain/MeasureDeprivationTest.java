package org.socle.registry.deprivation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.deprivation.domain.AlkireFoster.Measures;
import org.socle.registry.deprivation.domain.Definition.AgeBand;
import org.socle.registry.deprivation.domain.Definition.Dimension;
import org.socle.registry.deprivation.domain.Definition.Indicator;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Breakdown;
import org.socle.registry.deprivation.domain.DeprivationResult.Cells;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;
import org.socle.registry.figure.domain.Ratio;
import org.socle.registry.household.domain.Asset;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Water;
import org.socle.registry.person.domain.Sex;

class MeasureDeprivationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Dimension WATER =
            new Dimension("WATER", List.of(new Indicator(ChildVariable.WATER, List.of("RIVER"), null, null)));
    private static final Dimension HOUSING = new Dimension(
            "HOUSING",
            List.of(
                    new Indicator(ChildVariable.ROOF, List.of("THATCH"), null, null),
                    new Indicator(ChildVariable.PERSONS_PER_ROOM, List.of(), new BigDecimal("4"), null)));
    private static final Dimension EDUCATION = new Dimension(
            "EDUCATION", List.of(new Indicator(ChildVariable.SCHOOL_ATTENDANCE, List.of("NO"), null, null)));

    @Test
    void aDimensionIsMadeOutByAnyOfItsIndicators() {
        var result = measure(
                MissingRule.DROP,
                child(8, Water.RIVER, Roof.ZINC, 1, true),
                child(8, Water.TAP, Roof.THATCH, 4, true),
                child(8, Water.TAP, Roof.ZINC, 4, true));

        assertThat(measures(school(result)).dimensions().get(1).deprived()).isEqualTo(Ratio.of(2, 3));
    }

    @Test
    void bandsKeepTheirOwnDimensionsAndAreNeverAddedUp() {
        var result = measure(
                MissingRule.DROP, child(4, Water.RIVER, Roof.THATCH, 4, null), child(5, Water.TAP, Roof.ZINC, 4, true));

        assertThat(result.bands())
                .extracting(BandResult::dimensions)
                .containsExactly(List.of("WATER", "HOUSING"), List.of("WATER", "HOUSING", "EDUCATION"));
        assertThat(result.bands()).extracting(band -> measures(band).people()).containsExactly(1L, 1L);
        assertThat(measures(result.bands().getFirst()).headcount().value()).isEqualByComparingTo("1");
    }

    @Test
    void agesAreTakenInCompletedYearsOnTheDay() {
        var fifthBirthdayTomorrow = born(TODAY.minusYears(5).plusDays(1));
        var fifthBirthdayToday = born(TODAY.minusYears(5));
        var grownUpToday = born(TODAY.minusYears(18));
        var unknown = born(null);

        var frozen = FreezeChildren.freeze(
                definition(MissingRule.DROP),
                List.of(fifthBirthdayTomorrow, fifthBirthdayToday, grownUpToday, unknown),
                TODAY);

        assertThat(frozen.profiles())
                .extracting(each -> each.profile().band())
                .containsExactlyInAnyOrder("AGE_0_4", "AGE_5_17");
        assertThat(frozen.ageUnknown()).isEqualTo(1);
    }

    @Test
    void childrenWhoAreAlikeAreOneProfile() {
        var frozen = FreezeChildren.freeze(
                definition(MissingRule.DROP),
                List.of(child(8, Water.TAP, Roof.ZINC, 1, true), child(9, Water.TAP, Roof.ZINC, 1, true)),
                TODAY);

        assertThat(frozen.profiles())
                .singleElement()
                .extracting(FrozenProfile.Counted::children)
                .isEqualTo(2L);
    }

    @Test
    void whoCannotBeJudgedIsDroppedAndPublishedAsLost() {
        var result = measure(
                MissingRule.DROP, child(8, Water.RIVER, Roof.THATCH, 1, null), child(8, Water.TAP, Roof.ZINC, 1, true));

        assertThat(school(result).whole().lost()).isEqualTo(1);
        assertThat(measures(school(result)).people()).isEqualTo(1);
    }

    @Test
    void orCountsAsNotDeprivedAndIsPublishedAsAssumed() {
        var result = measure(
                MissingRule.NOT_DEPRIVED,
                child(8, Water.RIVER, Roof.THATCH, 1, null),
                child(8, Water.TAP, Roof.ZINC, 1, true));

        assertThat(school(result).whole().lost()).isZero();
        assertThat(school(result).whole().assumed()).isEqualTo(1);
        assertThat(measures(school(result)).headcount()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void oneKnownDeprivationIsEnoughWhereAnotherIndicatorIsNotKnown() {
        var result = measure(MissingRule.DROP, child(8, Water.TAP, Roof.THATCH, null, true));

        assertThat(school(result).whole().lost()).isZero();
        assertThat(measures(school(result)).dimensions().get(1).deprived()).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void everyChildIsInOneGroupOfEachBreakdown() {
        var result = measure(
                MissingRule.DROP,
                child(8, Water.RIVER, Roof.THATCH, 1, true),
                new ChildSituation(
                        Sex.MALE, TODAY.minusYears(8), true, true, null, false, "SN-TH", 4, dwelling(), Set.of()));

        assertThat(school(result).breakdowns())
                .extracting(Cells::by)
                .containsExactly(Breakdown.SEX, Breakdown.DISABILITY, Breakdown.RESIDENCE, Breakdown.TERRITORY);
        assertThat(keys(school(result), Breakdown.SEX)).containsExactly("FEMALE", "MALE");
        assertThat(keys(school(result), Breakdown.DISABILITY)).containsExactly("NO", "YES");
        assertThat(keys(school(result), Breakdown.RESIDENCE)).containsExactly("RURAL", "URBAN");
        assertThat(keys(school(result), Breakdown.TERRITORY)).containsExactly("SN-DK", "SN-TH");
    }

    private static List<String> keys(BandResult band, Breakdown by) {
        return band.breakdowns().stream()
                .filter(cells -> cells.by() == by)
                .flatMap(cells -> cells.groups().stream())
                .map(Group::key)
                .toList();
    }

    private static DeprivationResult measure(MissingRule missing, ChildSituation... children) {
        var definition = definition(missing);
        var frozen = FreezeChildren.freeze(definition, List.of(children), TODAY);
        return MeasureDeprivation.measure(definition, frozen.profiles(), frozen.ageUnknown());
    }

    private static Definition definition(MissingRule missing) {
        return new Definition(
                2,
                missing,
                List.of(
                        new AgeBand("AGE_0_4", 0, 4, List.of(WATER, HOUSING)),
                        new AgeBand("AGE_5_17", 5, 17, List.of(WATER, HOUSING, EDUCATION))));
    }

    private static BandResult school(DeprivationResult result) {
        return result.bands().get(1);
    }

    private static Measures measures(BandResult band) {
        return Objects.requireNonNull(band.whole().measures());
    }

    private static ChildSituation child(
            int age, Water water, Roof roof, @Nullable Integer persons, @Nullable Boolean attendsSchool) {
        return new ChildSituation(
                Sex.FEMALE,
                TODAY.minusYears(age),
                false,
                attendsSchool,
                null,
                true,
                "SN-DK",
                persons == null ? 3 : persons,
                new Dwelling(roof, null, null, water, null, null, null, null, null, persons == null ? null : 1),
                Set.of(Asset.RADIO));
    }

    private static ChildSituation born(@Nullable LocalDate day) {
        return new ChildSituation(Sex.MALE, day, false, true, null, true, "SN-DK", 3, dwelling(), Set.of());
    }

    private static Dwelling dwelling() {
        return new Dwelling(Roof.ZINC, null, null, Water.TAP, true, null, true, null, null, 2);
    }
}

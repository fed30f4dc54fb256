package org.socle.registry.deprivation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.deprivation.domain.AlkireFoster.DimensionMeasures;
import org.socle.registry.deprivation.domain.AlkireFoster.Measures;
import org.socle.registry.deprivation.domain.DeprivationResult;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Breakdown;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;
import org.socle.registry.deprivation.domain.Overlap;
import org.socle.registry.figure.domain.Ratio;

/**
 * The figures of a count, band by band; bands are never added up.
 *
 * @param ageUnknown members of households who are in no band because nobody knows when they were born; absent where it is
 *     hidden
 */
@Schema(name = "DeprivationResult")
record ResultView(List<BandView> bands, @Nullable Long ageUnknown) {

    /**
     * One age band.
     *
     * @param cutoff how many deprivations make a child deprived in several dimensions
     * @param overlap which deprivations come together; absent where it is hidden
     */
    @Schema(name = "DeprivationBandResult")
    record BandView(
            @Schema(examples = "AGE_5_11") String band,
            @Schema(examples = "3") int cutoff,
            GroupView whole,
            List<BreakdownView> breakdowns,
            @Nullable OverlapView overlap) {}

    /** Groups that make up a band, each child in one of them. */
    @Schema(name = "DeprivationBreakdown")
    record BreakdownView(Breakdown by, List<GroupView> groups) {}

    /**
     * Figures of some children.
     *
     * @param key ALL; FEMALE or MALE; YES or NO for a disability; URBAN or RURAL; or the code of an area
     * @param lost children of whom a dimension could not be said, and who are not counted
     * @param assumed children of whom a dimension could not be said, counted as not deprived in it
     * @param measures absent where they are hidden
     */
    @Schema(name = "DeprivationGroup")
    record GroupView(
            @Schema(examples = "RURAL") String key,
            @Schema(examples = "12") @Nullable Long lost,
            @Schema(examples = "0") @Nullable Long assumed,
            @Nullable MeasuresView measures) {}

    /**
     * Headcount, intensity, and what they come to.
     *
     * @param people children who are counted: n
     * @param poor children deprived in as many dimensions as the cutoff or more: q
     * @param headcount H = q / n
     * @param intensity A, the average share of dimensions in which those are deprived
     * @param adjustedHeadcount M0 = H x A
     * @param dimensions empty where they are hidden
     */
    @Schema(name = "DeprivationMeasures")
    record MeasuresView(
            @Schema(examples = "1000") long people,
            @Schema(examples = "700") long poor,
            RatioView headcount,
            RatioView intensity,
            RatioView adjustedHeadcount,
            List<DimensionView> dimensions) {}

    /**
     * One dimension.
     *
     * @param deprived share of all who are deprived in it
     * @param poorAndDeprived share of all who are deprived in it and in several dimensions
     * @param contribution its share in the adjusted headcount; all of them sum to 1
     */
    @Schema(name = "DeprivationDimensionResult")
    record DimensionView(
            @Schema(examples = "EDUCATION") String dimension,
            RatioView deprived,
            RatioView poorAndDeprived,
            RatioView contribution) {}

    /**
     * A figure with what it was divided from.
     *
     * @param value to six decimals, half up; absent when the denominator is 0
     */
    @Schema(name = "DeprivationRatio")
    record RatioView(
            @Schema(examples = "7") BigDecimal numerator,
            @Schema(examples = "10") BigDecimal denominator,
            @Schema(examples = "0.700000") @Nullable BigDecimal value) {

        static RatioView of(Ratio ratio) {
            return new RatioView(ratio.numerator(), ratio.denominator(), ratio.value());
        }
    }

    /**
     * Which deprivations come together.
     *
     * @param sets children deprived in exactly these dimensions and no other; sets without a child are left out
     */
    @Schema(name = "DeprivationOverlap")
    record OverlapView(List<SetView> sets, List<CompanyView> dimensions) {

        static @Nullable OverlapView of(@Nullable Overlap overlap) {
            return overlap == null
                    ? null
                    : new OverlapView(
                            overlap.sets().stream()
                                    .map(set -> new SetView(set.dimensions(), RatioView.of(set.children())))
                                    .toList(),
                            overlap.dimensions().stream().map(CompanyView::of).toList());
        }
    }

    /** @param dimensions empty for the children without any deprivation */
    @Schema(name = "DeprivationSet")
    record SetView(List<String> dimensions, RatioView children) {}

    /**
     * Of the children deprived in one dimension, the shares of those with so many others besides.
     *
     * @param deprived how many children that is
     */
    @Schema(name = "DeprivationCompany")
    record CompanyView(
            @Schema(examples = "WATER") String dimension,
            @Schema(examples = "400") long deprived,
            RatioView alone,
            RatioView withOne,
            RatioView withTwo,
            RatioView withThreeOrMore) {

        static CompanyView of(Overlap.Company company) {
            return new CompanyView(
                    company.dimension(),
                    company.deprived(),
                    RatioView.of(company.alone()),
                    RatioView.of(company.withOne()),
                    RatioView.of(company.withTwo()),
                    RatioView.of(company.withThreeOrMore()));
        }
    }

    static @Nullable ResultView of(@Nullable DeprivationResult result) {
        return result == null
                ? null
                : new ResultView(result.bands().stream().map(ResultView::band).toList(), result.ageUnknown());
    }

    private static BandView band(BandResult band) {
        return new BandView(
                band.band(),
                band.cutoff(),
                group(band, band.whole()),
                band.breakdowns().stream()
                        .map(cells -> new BreakdownView(
                                cells.by(),
                                cells.groups().stream()
                                        .map(group -> group(band, group))
                                        .toList()))
                        .toList(),
                OverlapView.of(band.overlap()));
    }

    private static GroupView group(BandResult band, Group group) {
        Measures measures = group.measures();
        return new GroupView(
                group.key(), group.lost(), group.assumed(), measures == null ? null : measures(band, measures));
    }

    private static MeasuresView measures(BandResult band, Measures measures) {
        List<DimensionView> dimensions = new ArrayList<>();
        for (int i = 0; i < measures.dimensions().size(); i++) {
            DimensionMeasures dimension = measures.dimensions().get(i);
            dimensions.add(new DimensionView(
                    band.dimensions().get(i),
                    RatioView.of(dimension.deprived()),
                    RatioView.of(dimension.poorAndDeprived()),
                    RatioView.of(dimension.contribution())));
        }
        return new MeasuresView(
                measures.people(),
                measures.poor(),
                RatioView.of(measures.headcount()),
                RatioView.of(measures.intensity()),
                RatioView.of(measures.adjustedHeadcount()),
                dimensions);
    }
}

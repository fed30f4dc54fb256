package org.socle.registry.deprivation.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.deprivation.domain.AlkireFoster.Measures;

/**
 * The figures of a run, band by band: bands whose dimensions differ are never added up.
 *
 * @param bands in the order of the definition
 * @param ageUnknown members of households who are in no band because nobody knows when they were born; null where
 *     small numbers would tell too much
 */
public record DeprivationResult(
        List<BandResult> bands, @Nullable Long ageUnknown) {

    /** What figures are broken down by. */
    public enum Breakdown {
        SEX,
        DISABILITY,
        RESIDENCE,
        TERRITORY
    }

    /**
     * One band.
     *
     * @param dimensions their codes, in the order of each group's measures
     * @param whole all its children
     * @param overlap which deprivations come together; null where small numbers would tell too much
     */
    public record BandResult(
            String band,
            int cutoff,
            List<String> dimensions,
            Group whole,
            List<Cells> breakdowns,
            @Nullable Overlap overlap) {

        public BandResult {
            dimensions = List.copyOf(dimensions);
            breakdowns = List.copyOf(breakdowns);
        }
    }

    /** Groups that make up the band, each child in one of them. */
    public record Cells(Breakdown by, List<Group> groups) {

        public Cells {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Figures of some children.
     *
     * @param key such as FEMALE, RURAL or a code of an area
     * @param lost children of whom a dimension could not be said, and who are not counted
     * @param assumed children of whom a dimension could not be said, counted as not deprived in it
     * @param measures null where small numbers would tell too much
     */
    public record Group(
            String key,
            @Nullable Long lost,
            @Nullable Long assumed,
            @Nullable Measures measures) {}

    public DeprivationResult {
        bands = List.copyOf(bands);
    }
}

package org.socle.registry.deprivation.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socle.registry.deprivation.domain.AlkireFoster.DimensionMeasures;
import org.socle.registry.deprivation.domain.AlkireFoster.Measures;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Cells;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;
import org.socle.registry.figure.domain.Ratio;
import org.socle.registry.figure.domain.SmallCells;

/**
 * Figures as the public may see them: without small cells, and without those that would give small cells away. Dimensions
 * are shown of a whole band only, and like overlaps either all or none: too many sums tie them to each other. How many
 * children were lost says nothing of how they live.
 */
public record PublishableResult(SmallCells small) {

    public DeprivationResult hide(DeprivationResult result) {
        Long ageUnknown = result.ageUnknown();
        return new DeprivationResult(
                result.bands().stream().map(this::hide).toList(),
                ageUnknown == null || small.isSmall(ageUnknown) ? null : ageUnknown);
    }

    private BandResult hide(BandResult band) {
        if (small.tells(numbers(band.whole()))) {
            return new BandResult(band.band(), band.cutoff(), band.dimensions(), hidden(band.whole()), List.of(), null);
        }
        boolean dimensionsTell = dimensionsTell(band.whole());
        return new BandResult(
                band.band(),
                band.cutoff(),
                band.dimensions(),
                dimensionsTell ? summary(band.whole()) : band.whole(),
                band.breakdowns().stream().map(this::hide).toList(),
                dimensionsTell || tells(band.overlap()) ? null : band.overlap());
    }

    private Cells hide(Cells cells) {
        Set<Group> hidden = small.hidden(cells.groups(), Set.of(), PublishableResult::numbers, Group::key);
        return new Cells(
                cells.by(),
                cells.groups().stream()
                        .map(group -> hidden.contains(group) ? hidden(group) : summary(group))
                        .toList());
    }

    /** The numbers of children that can be read off a group or computed from it, its size first. */
    private static long[] numbers(Group group) {
        Measures measures = group.measures();
        return measures == null
                ? new long[] {0, 0, 0}
                : new long[] {measures.people(), measures.poor(), measures.people() - measures.poor()};
    }

    private boolean dimensionsTell(Group group) {
        Measures measures = group.measures();
        return measures == null
                || measures.dimensions().stream().anyMatch(dimension -> small.tells(numbers(dimension, measures)));
    }

    private static long[] numbers(DimensionMeasures dimension, Measures of) {
        long deprived = dimension.deprived().numerator().longValue();
        long both = dimension.poorAndDeprived().numerator().longValue();
        return new long[] {deprived, of.people() - deprived, both, deprived - both, of.poor() - both};
    }

    /** Sets and company are tied to each other by many sums: they are shown whole or not at all. */
    private boolean tells(@Nullable Overlap overlap) {
        if (overlap == null) {
            return true;
        }
        Stream<Ratio> parts = Stream.concat(
                overlap.sets().stream().map(Overlap.ExactSet::children),
                overlap.dimensions().stream()
                        .flatMap(each ->
                                Stream.of(each.alone(), each.withOne(), each.withTwo(), each.withThreeOrMore())));
        return small.tells(parts.mapToLong(part -> part.numerator().longValue()).toArray());
    }

    private static Group hidden(Group group) {
        return new Group(group.key(), null, null, null);
    }

    /** A group without its dimensions. */
    private static Group summary(Group group) {
        Measures all = group.measures();
        return all == null
                ? group
                : new Group(
                        group.key(),
                        group.lost(),
                        group.assumed(),
                        new Measures(
                                all.people(),
                                all.poor(),
                                all.headcount(),
                                all.intensity(),
                                all.adjustedHeadcount(),
                                List.of()));
    }
}

package org.socle.registry.deprivation.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socle.registry.deprivation.domain.AlkireFoster.DimensionMeasures;
import org.socle.registry.deprivation.domain.AlkireFoster.Measures;
import org.socle.registry.deprivation.domain.DeprivationResult.BandResult;
import org.socle.registry.deprivation.domain.DeprivationResult.Cells;
import org.socle.registry.deprivation.domain.DeprivationResult.Group;

/**
 * Figures as the public may see them. A cell is hidden when fewer than so many children stand behind one of its numbers,
 * and further cells are hidden until what is hidden cannot be had by subtracting the others from the whole. Dimensions
 * are shown of a whole band only, and like overlaps either all or none: too many sums tie them to each other. How many
 * children were lost says nothing of how they live.
 *
 * @param least the smallest number of children that may be shown
 */
public record SmallCells(int least) {

    public DeprivationResult hide(DeprivationResult result) {
        Long ageUnknown = result.ageUnknown();
        return new DeprivationResult(
                result.bands().stream().map(this::hide).toList(),
                ageUnknown == null || isSmall(ageUnknown) ? null : ageUnknown);
    }

    private BandResult hide(BandResult band) {
        if (tells(numbers(band.whole()))) {
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
        List<Group> bySize = cells.groups().stream()
                .sorted(Comparator.comparingLong((Group group) -> numbers(group)[0])
                        .thenComparing(Group::key))
                .toList();
        Set<Group> hidden = new HashSet<>(
                bySize.stream().filter(group -> tells(numbers(group))).toList());
        for (Group next : bySize) {
            if (hidden.isEmpty() || isKept(hidden)) {
                break;
            }
            hidden.add(next);
        }
        return new Cells(
                cells.by(),
                cells.groups().stream()
                        .map(group -> hidden.contains(group) ? hidden(group) : summary(group))
                        .toList());
    }

    /** The whole without the cells that are shown must be two cells at least, and must not tell by itself. */
    private boolean isKept(Set<Group> hidden) {
        long[] together = hidden.stream()
                .map(SmallCells::numbers)
                .reduce((one, other) -> IntStream.range(0, one.length)
                        .mapToLong(i -> one[i] + other[i])
                        .toArray())
                .orElseThrow();
        return hidden.size() >= 2 && !tells(together);
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
                || measures.dimensions().stream().anyMatch(dimension -> tells(numbers(dimension, measures)));
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
        return tells(parts.mapToLong(part -> part.numerator().longValue()).toArray());
    }

    private boolean tells(long[] numbers) {
        return LongStream.of(numbers).anyMatch(this::isSmall);
    }

    private boolean isSmall(long children) {
        return 0 < children && children < least;
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

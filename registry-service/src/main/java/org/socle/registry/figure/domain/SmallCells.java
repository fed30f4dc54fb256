package org.socle.registry.figure.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Which figures are not shown since too few people stand behind them, and which others have to go with them, so that what
 * is hidden cannot be had by subtracting what is shown from the whole. Nobody is told by a number of nobody.
 *
 * @param least the smallest number of people that may be shown
 */
public record SmallCells(int least) {

    public boolean isSmall(long people) {
        return 0 < people && people < least;
    }

    /** Whether one of these numbers would tell of single people. */
    public boolean tells(long[] numbers) {
        return LongStream.of(numbers).anyMatch(this::isSmall);
    }

    /**
     * Which cells of one line are hidden. A line is cells whose sum is known to everybody: groups that make up a whole.
     *
     * @param already cells of the line that are hidden for another reason
     * @param numbers the numbers of people that can be read off a cell or computed from it, its size first; of every cell
     *     as many
     * @param key tells cells of the same size apart, so that the same cells are hidden every time
     */
    public <C> Set<C> hidden(Collection<C> line, Set<C> already, Function<C, long[]> numbers, Function<C, String> key) {
        List<C> bySize = line.stream()
                .sorted(Comparator.comparingLong((C cell) -> numbers.apply(cell)[0])
                        .thenComparing(key))
                .toList();
        Set<C> hidden = bySize.stream()
                .filter(cell -> already.contains(cell) || tells(numbers.apply(cell)))
                .collect(Collectors.toCollection(HashSet::new));
        for (C next : bySize) {
            if (hidden.isEmpty() || isKept(hidden, numbers)) {
                break;
            }
            hidden.add(next);
        }
        return hidden;
    }

    /** The whole without the cells that are shown must be two cells at least, and must not tell by itself. */
    private <C> boolean isKept(Set<C> hidden, Function<C, long[]> numbers) {
        long[] together = hidden.stream()
                .map(numbers)
                .reduce((one, other) -> IntStream.range(0, one.length)
                        .mapToLong(i -> one[i] + other[i])
                        .toArray())
                .orElseThrow();
        return hidden.size() >= 2 && !tells(together);
    }
}

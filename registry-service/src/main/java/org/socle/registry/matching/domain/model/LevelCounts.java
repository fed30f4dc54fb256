package org.socle.registry.matching.domain.model;

import java.util.List;

/** How often each level of one field was reached in some pairs. */
final class LevelCounts {

    private final List<? extends Level> levels;
    private final long[] counts;

    LevelCounts(List<? extends Level> levels) {
        this.levels = levels;
        this.counts = new long[levels.size()];
    }

    void add(int level) {
        if (level != Level.MISSING) {
            counts[level]++;
        }
    }

    void add(int level, long times) {
        counts[level] += times;
    }

    long count(int level) {
        return counts[level];
    }

    long countOfGroup(int group) {
        long sum = 0;
        for (int level = 0; level < counts.length; level++) {
            sum += levels.get(level).group() == group ? counts[level] : 0;
        }
        return sum;
    }

    /**
     * The share of a level in its group, as if some pairs had been seen before with the expected shares. A few pairs
     * then change little, and many decide alone.
     *
     * @param expected shares of all levels
     */
    double share(int level, double[] expected, double pairsBefore) {
        int group = levels.get(level).group();
        double all = 0;
        for (int other = 0; other < expected.length; other++) {
            all += levels.get(other).group() == group ? expected[other] : 0;
        }
        return (counts[level] + pairsBefore * expected[level] / all) / (countOfGroup(group) + pairsBefore);
    }
}

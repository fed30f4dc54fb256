package org.socle.registry.deprivation.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.socle.registry.figure.domain.Ratio;

/**
 * The counting method of Alkire and Foster: who reaches the cutoff is poor, and only the deprivations of the poor are
 * counted in the adjusted headcount ratio M0 = H x A.
 *
 * @param weights of each dimension, in any unit
 * @param cutoff the least sum of weights that makes poor, in the same unit
 */
public record AlkireFoster(List<BigDecimal> weights, BigDecimal cutoff) {

    private static final int MOST_DIMENSIONS = 30;

    /**
     * People who are deprived in the same dimensions.
     *
     * @param deprived one bit per dimension, the first dimension's being the lowest
     */
    public record Profile(int deprived, long people) {

        boolean isDeprivedIn(int dimension) {
            return (deprived & (1 << dimension)) != 0;
        }
    }

    /**
     * What came of it.
     *
     * @param people n
     * @param poor q
     * @param headcount H = q / n
     * @param intensity A, the average share of deprivations among the poor
     * @param adjustedHeadcount M0
     * @param dimensions in the order of the weights; empty where they are not told
     */
    public record Measures(
            long people,
            long poor,
            Ratio headcount,
            Ratio intensity,
            Ratio adjustedHeadcount,
            List<DimensionMeasures> dimensions) {

        public Measures {
            dimensions = List.copyOf(dimensions);
        }
    }

    /**
     * What came of one dimension.
     *
     * @param deprived share of all who are deprived in it
     * @param poorAndDeprived the censored headcount h(k): share of all who are poor and deprived in it
     * @param contribution its share in M0; all of them sum to 1
     */
    public record DimensionMeasures(Ratio deprived, Ratio poorAndDeprived, Ratio contribution) {}

    public AlkireFoster {
        weights = List.copyOf(weights);
        boolean weighted = weights.stream().allMatch(weight -> weight.signum() > 0);
        if (weights.isEmpty() || weights.size() > MOST_DIMENSIONS || !weighted) {
            throw new IllegalArgumentException("one to thirty dimensions have a weight above 0 each");
        }
        if (cutoff.signum() <= 0 || cutoff.compareTo(sum(weights)) > 0) {
            throw new IllegalArgumentException("the cutoff lies above 0 and within the sum of the weights");
        }
    }

    /** Every dimension counts the same, as MODA has it: poor with this many deprivations or more. */
    public static AlkireFoster equal(int dimensions, int cutoff) {
        return new AlkireFoster(Collections.nCopies(dimensions, BigDecimal.ONE), BigDecimal.valueOf(cutoff));
    }

    public Measures measure(Collection<Profile> profiles) {
        long people = 0;
        long poor = 0;
        BigDecimal censored = BigDecimal.ZERO;
        long[] deprived = new long[weights.size()];
        long[] poorAndDeprived = new long[weights.size()];
        for (Profile profile : profiles) {
            people += profile.people();
            BigDecimal score = score(profile);
            boolean isPoor = score.compareTo(cutoff) >= 0;
            if (isPoor) {
                poor += profile.people();
                censored = censored.add(score.multiply(BigDecimal.valueOf(profile.people())));
            }
            for (int dimension = 0; dimension < weights.size(); dimension++) {
                if (profile.isDeprivedIn(dimension)) {
                    deprived[dimension] += profile.people();
                    poorAndDeprived[dimension] += isPoor ? profile.people() : 0;
                }
            }
        }
        List<DimensionMeasures> dimensions = new ArrayList<>();
        for (int dimension = 0; dimension < weights.size(); dimension++) {
            BigDecimal part = weights.get(dimension).multiply(BigDecimal.valueOf(poorAndDeprived[dimension]));
            dimensions.add(new DimensionMeasures(
                    Ratio.of(deprived[dimension], people),
                    Ratio.of(poorAndDeprived[dimension], people),
                    Ratio.of(part, censored)));
        }
        BigDecimal whole = sum(weights);
        return new Measures(
                people,
                poor,
                Ratio.of(poor, people),
                Ratio.of(censored, whole.multiply(BigDecimal.valueOf(poor))),
                Ratio.of(censored, whole.multiply(BigDecimal.valueOf(people))),
                dimensions);
    }

    private BigDecimal score(Profile profile) {
        BigDecimal score = BigDecimal.ZERO;
        for (int dimension = 0; dimension < weights.size(); dimension++) {
            if (profile.isDeprivedIn(dimension)) {
                score = score.add(weights.get(dimension));
            }
        }
        return score;
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

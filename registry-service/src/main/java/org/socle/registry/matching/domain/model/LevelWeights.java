package org.socle.registry.matching.domain.model;

/**
 * How often a level is reached.
 *
 * @param m between two records of one person
 * @param u between two persons picked at random
 * @param kin between two persons of one household
 */
public record LevelWeights(double m, double u, double kin) {

    public LevelWeights {
        if (!isShare(m) || !isShare(u) || !isShare(kin)) {
            throw new IllegalArgumentException("m, u and kin are above 0 and at most 1: " + m + ", " + u + ", " + kin);
        }
    }

    /** The weight against two persons picked at random, in bits. */
    public double bits() {
        return log2(m / u);
    }

    /** The weight against two persons of one household, in bits. */
    public double bitsAmongKin() {
        return log2(m / kin);
    }

    static double log2(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }

    private static boolean isShare(double value) {
        return value > 0 && value <= 1;
    }
}

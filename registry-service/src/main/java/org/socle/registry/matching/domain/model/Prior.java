package org.socle.registry.matching.domain.model;

/**
 * What is expected before anything is compared. Kept as a rate and a size, because the probability of a pair falls as
 * the register grows while the rate of people who come twice does not.
 *
 * @param matchesPerRecord how many records of the same person a record finds, on average
 * @param registerSize how many records it is compared with
 * @param kinPerRecord how many people of the same household a record that is known finds beside the person, on average;
 *     0 where households are not told
 */
public record Prior(double matchesPerRecord, long registerSize, double kinPerRecord) {

    /** Of the members of a household, one in twenty was not there when it was registered: births, marriages, moves. */
    private static final double NEWCOMERS = 0.05;

    public Prior {
        if (!(matchesPerRecord > 0) || registerSize < 1 || !(kinPerRecord >= 0)) {
            throw new IllegalArgumentException(
                    "no prior: " + matchesPerRecord + ", " + registerSize + ", " + kinPerRecord);
        }
    }

    public double probability() {
        return Math.min(0.5, matchesPerRecord / registerSize);
    }

    /** The odds that a pair is one person, in bits. */
    public double bits() {
        return LevelWeights.log2(probability() / (1 - probability()));
    }

    /** The odds that a pair is one person and not two of one household, in bits. */
    public double bitsAmongKin() {
        return -LevelWeights.log2(kinPerRecord);
    }

    /** The odds that somebody in a household known to be registered is registered in it, in bits. */
    double bitsInKnownHousehold() {
        return LevelWeights.log2((1 - NEWCOMERS) / NEWCOMERS);
    }

    public boolean knowsKin() {
        return kinPerRecord > 0;
    }

    public Prior withMatchesPerRecord(double rate) {
        return new Prior(rate, registerSize, kinPerRecord);
    }
}

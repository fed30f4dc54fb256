package org.socle.registry.matching.domain.model;

import java.util.List;
import java.util.Optional;

/**
 * Why a pair has its probability: what was expected before, what each field added or took, and what is taken because
 * people of one household would agree as well. The bars add up to the total. Holds no name and no number of anybody.
 *
 * @param priorBits before anything was compared
 * @param householdBits how much weaker the evidence is against people of one household than against strangers; above 0
 *     when the household was recognised by its other members, among whom one is expected to be
 * @param bits the sum of everything
 */
public record Waterfall(
        String modelVersion, double priorBits, List<Bar> bars, double householdBits, double bits, Zone zone) {

    public Waterfall {
        bars = List.copyOf(bars);
    }

    public double probability() {
        return Score.probability(bits);
    }

    /**
     * One field.
     *
     * @param level the level reached; empty when one of the two does not tell
     * @param levelBits the weight of the level
     * @param termBits what the rarity of the values on which both agree adds, or takes when they are common
     */
    public record Bar(String field, Optional<Level> level, double m, double u, double levelBits, double termBits) {

        static Bar missing(String field) {
            return new Bar(field, Optional.empty(), 1, 1, 0, 0);
        }

        public double bits() {
            return levelBits + termBits;
        }
    }
}

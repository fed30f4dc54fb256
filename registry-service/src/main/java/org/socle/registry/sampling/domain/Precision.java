package org.socle.registry.sampling.domain;

import java.util.OptionalDouble;

/**
 * How many of the automatic links of one model are right, as far as drawn ones show.
 *
 * @param model version of the model
 * @param drawn links that were drawn
 * @param right links judged to be right
 * @param wrong links judged to be wrong
 * @param unsure links nobody can judge; they count neither way
 */
public record Precision(String model, long drawn, long right, long wrong, long unsure) {

    /** Of the normal distribution, for an interval that holds the true share 95 times in 100. */
    private static final double Z = 1.959964;

    /** The share of right ones among those judged, from 0 to 1; empty while none was. */
    public OptionalDouble share() {
        return judged() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / judged());
    }

    /** The least share that agrees with what was seen: lower end of the Wilson score interval of 95 %. */
    public double least() {
        return judged() == 0 ? 0 : Math.max(0, middle() - halfWidth());
    }

    /** The greatest share that agrees with what was seen: upper end of the Wilson score interval of 95 %. */
    public double most() {
        return judged() == 0 ? 1 : Math.min(1, middle() + halfWidth());
    }

    public long judged() {
        return right + wrong;
    }

    private double middle() {
        double n = judged();
        return (right + Z * Z / 2) / (n + Z * Z);
    }

    private double halfWidth() {
        double n = judged();
        return Z / (n + Z * Z) * Math.sqrt((double) right * wrong / n + Z * Z / 4);
    }
}

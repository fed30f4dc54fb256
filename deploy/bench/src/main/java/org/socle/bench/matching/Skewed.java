package org.socle.bench.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Values of which a few are borne by many, as names and communes are: the value of rank r is drawn in proportion to
 * 1 / r^0.8. Of 243 family names the most common is then that of nine people in a hundred, as Ndiaye is in Senegal.
 */
final class Skewed<T> {

    private static final double EXPONENT = 0.8;

    /** Lists are in the order of the alphabet, which says nothing about how common a name is. */
    private static final long RANKING = 20_261_122;

    private final List<T> values;
    private final double[] upTo;

    Skewed(List<T> values) {
        var ranked = new ArrayList<>(values.stream().distinct().toList());
        Collections.shuffle(ranked, new Random(RANKING));
        this.values = List.copyOf(ranked);
        this.upTo = new double[ranked.size()];
        var sum = 0.0;
        for (var rank = 0; rank < upTo.length; rank++) {
            sum += Math.pow(rank + 1, -EXPONENT);
            upTo[rank] = sum;
        }
    }

    T draw(RandomGenerator random) {
        var found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return values.get(Math.min(found < 0 ? -found - 1 : found, upTo.length - 1));
    }

    /** The most common first. */
    List<T> ranked() {
        return values;
    }
}

package org.socle.registry.matching.domain.model;

/**
 * Where the three zones begin, as probabilities. A policy may ask for more than the defaults.
 *
 * @param review from here on somebody looks at it
 * @param link from here on records are linked without anybody, if nothing contradicts
 */
public record Thresholds(double review, double link) {

    public static final Thresholds DEFAULT = new Thresholds(0.5, 0.999);

    public Thresholds {
        if (!(review > 0 && review <= link && link <= 1)) {
            throw new IllegalArgumentException("0 < review <= link <= 1, not " + review + ", " + link);
        }
    }
}

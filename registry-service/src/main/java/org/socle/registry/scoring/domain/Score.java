package org.socle.registry.scoring.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household's score, explained.
 *
 * @param value 0 (poorest) to 100
 * @param scoredOn the day on which ages were taken
 */
public record Score(
        String model, int modelVersion, int value, Category category, List<Line> lines, LocalDate scoredOn) {

    /**
     * One indicator's share.
     *
     * @param value the household's value; null when it is not known
     * @param points what it earned
     * @param outOf what the best household earns here
     */
    public record Line(Indicator indicator, @Nullable String value, int points, int outOf) {}

    public Score {
        lines = List.copyOf(lines);
    }
}

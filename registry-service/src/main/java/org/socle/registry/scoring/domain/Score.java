package org.socle.registry.scoring.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.registry.scoring.domain.ScoringFormula.PlaceAdjustment;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;

/**
 * A household's score, explained.
 *
 * @param value the whole number that is published, the lowest being the poorest
 * @param scoredOn the day on which ages were taken
 */
public record Score(
        String model, int modelVersion, int value, Category category, List<Line> lines, Sum sum, LocalDate scoredOn) {

    /**
     * One indicator's share.
     *
     * @param indicator name of an {@link Indicator}, or of a question such as {@code answers.water.minutes}
     * @param value the household's value; null when it is not known
     * @param weight what each unit of the value adds; null where points are given for a case
     * @param points what it added
     * @param outOf the most anybody can get here; null where there is no most
     */
    public record Line(
            String indicator,
            @Nullable String value,
            @Nullable BigDecimal weight,
            BigDecimal points,
            @Nullable BigDecimal outOf) {}

    /**
     * What the lines are added to, and what it comes to.
     *
     * @param residence whose equation it was; null for everybody's
     * @param adjustment of the nearest area that has one; null without any
     * @param total base, lines and adjustment together
     */
    public record Sum(
            @Nullable Residence residence,
            BigDecimal base,
            @Nullable PlaceAdjustment adjustment,
            BigDecimal total) {}

    public Score {
        lines = List.copyOf(lines);
    }
}

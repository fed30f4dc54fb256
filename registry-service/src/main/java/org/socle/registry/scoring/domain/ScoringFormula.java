package org.socle.registry.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a scoring model computes, as it was written; {@link CheckFormula} says whether it can be used.
 *
 * @param publishedPerUnit how many points of the published whole number one unit of the sum is: 1 for a scorecard, 1000
 *     for an equation whose third decimal matters
 * @param equations one for every household, or one for each residence
 * @param placeAdjustments what living in an area adds; the nearest area around a household counts
 * @param categories ranges of the sum, the poorest first
 */
public record ScoringFormula(
        int publishedPerUnit,
        List<Equation> equations,
        List<PlaceAdjustment> placeAdjustments,
        List<CategoryRange> categories) {

    /** Whether a household lives in a town. */
    public enum Residence {
        URBAN,
        RURAL
    }

    /**
     * A base and what is added to it.
     *
     * @param residence whose equation it is; null for everybody's
     * @param base null when it was forgotten
     * @param rules of those of one indicator the first that matches counts
     */
    public record Equation(
            @Nullable Residence residence, @Nullable BigDecimal base, List<Rule> rules) {

        public Equation {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Points for a code, for a range of numbers or (with neither) for every other case, an unknown value included; or a
     * weight for each unit of a known number.
     *
     * @param indicator name of an {@link Indicator}, or of a question such as {@code answers.water.minutes}
     * @param from the lowest number of the range, itself included
     * @param below the end of the range, itself not included
     */
    public record Rule(
            String indicator,
            @Nullable String choice,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            @Nullable BigDecimal points,
            @Nullable BigDecimal weight) {}

    /** @param territory code of an area of any level */
    public record PlaceAdjustment(String territory, BigDecimal points) {}

    /**
     * The sums of one category.
     *
     * @param from the lowest sum, itself included; null for the first category
     * @param below the end of the range, itself not included; null for the last category
     */
    public record CategoryRange(
            Category category,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below) {}

    public ScoringFormula {
        equations = List.copyOf(equations);
        placeAdjustments = List.copyOf(placeAdjustments);
        categories = List.copyOf(categories);
    }

    /** Whether what the committee of a commune thinks has a part in it. */
    public boolean names(Indicator indicator) {
        return equations.stream()
                .flatMap(equation -> equation.rules().stream())
                .anyMatch(rule -> rule.indicator().equals(indicator.name()));
    }

    /** The questionnaires whose answers have a part in it. */
    public Set<String> questionnaires() {
        return equations.stream()
                .flatMap(equation -> equation.rules().stream())
                .flatMap(rule -> Question.place(rule.indicator()).stream())
                .map(Question.Place::questionnaire)
                .collect(Collectors.toSet());
    }
}

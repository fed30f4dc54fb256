package org.socle.registry.scoring.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scoring model: points for each value of each indicator, and the scores at which categories begin.
 *
 * @param rules all rules; of those of one indicator the first that matches gives the points
 * @param thresholds the lowest score of each category, the poorest first, starting at 0
 */
public record Scorecard(String code, int version, List<Rule> rules, List<Threshold> thresholds) {

    /**
     * Points for a code, for a range of numbers, or (with neither) for every other case, an unknown value included.
     *
     * @param from the lowest number of the range, itself included
     * @param below the end of the range, itself not included
     */
    public record Rule(
            Indicator indicator,
            @Nullable String choice,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            int points) {

        private boolean matches(Optional<String> value) {
            if (choice != null) {
                return value.isPresent() && value.get().equals(choice);
            }
            if (from == null && below == null) {
                return true;
            }
            return value.isPresent() && inRange(new BigDecimal(value.get()));
        }

        private boolean inRange(BigDecimal number) {
            return (from == null || number.compareTo(from) >= 0) && (below == null || number.compareTo(below) < 0);
        }
    }

    public record Threshold(Category category, int lowest) {}

    public Scorecard {
        rules = List.copyOf(rules);
        thresholds = List.copyOf(thresholds);
        if (thresholds.isEmpty() || thresholds.getFirst().lowest() != 0) {
            throw new IllegalArgumentException("the poorest category must begin at 0");
        }
        if (!rules.isEmpty() && mostPoints(rules) != 100) {
            throw new IllegalArgumentException("the best household must reach 100 points");
        }
    }

    /** The score of a household on a day, with the line that each point comes from. */
    public Score score(HouseholdSituation household, LocalDate on) {
        List<Score.Line> lines = new ArrayList<>();
        byIndicator().forEach((indicator, choices) -> {
            Optional<String> value = household.value(indicator, on);
            int points = choices.stream()
                    .filter(rule -> rule.matches(value))
                    .findFirst()
                    .map(Rule::points)
                    .orElse(0);
            lines.add(new Score.Line(indicator, value.orElse(null), points, most(choices)));
        });
        int total = lines.stream().mapToInt(Score.Line::points).sum();
        return new Score(code, version, total, category(total), lines, on);
    }

    private Category category(int score) {
        Category category = thresholds.getFirst().category();
        for (Threshold threshold : thresholds) {
            if (score >= threshold.lowest()) {
                category = threshold.category();
            }
        }
        return category;
    }

    private Map<Indicator, List<Rule>> byIndicator() {
        return byIndicator(rules);
    }

    private static Map<Indicator, List<Rule>> byIndicator(List<Rule> rules) {
        Map<Indicator, List<Rule>> byIndicator = new LinkedHashMap<>();
        for (Rule rule : rules) {
            byIndicator
                    .computeIfAbsent(rule.indicator(), ignored -> new ArrayList<>())
                    .add(rule);
        }
        return byIndicator;
    }

    private static int mostPoints(List<Rule> rules) {
        return byIndicator(rules).values().stream().mapToInt(Scorecard::most).sum();
    }

    private static int most(List<Rule> rules) {
        return rules.stream().mapToInt(Rule::points).max().orElse(0);
    }
}

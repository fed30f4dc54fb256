package org.socle.registry.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.registry.scoring.domain.ScoringFormula.CategoryRange;
import org.socle.registry.scoring.domain.ScoringFormula.Equation;
import org.socle.registry.scoring.domain.ScoringFormula.PlaceAdjustment;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;
import org.socle.registry.scoring.domain.ScoringFormula.Rule;

/**
 * One version of a scoring model that can be used. It computes in decimals: each line is rounded to six of them, half up,
 * and the sum of what is shown is exactly the total that is shown.
 */
public record ScoringModel(String code, int version, ScoringFormula formula) {

    private static final int SCALE = 6;
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /**
     * Where a household lives.
     *
     * @param areas codes of the areas around it, the nearest first
     */
    public record Place(boolean urban, List<String> areas) {

        public Place {
            areas = List.copyOf(areas);
        }
    }

    public ScoringModel {
        // What is asked only grows, so that a model goes on to fit the questions it was checked against.
        List<FormulaFault> faults = CheckFormula.faults(
                formula, territory -> true, question -> Optional.of(new Question(Question.Kind.NUMBER, List.of())));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the formula cannot be used: " + faults.getFirst());
        }
    }

    /** The score of a household on a day, with the line that each point comes from. */
    public Score score(HouseholdSituation household, Place place, LocalDate on) {
        Equation equation = equation(place);
        List<Score.Line> lines = new ArrayList<>();
        byIndicator(equation.rules())
                .forEach((indicator, rules) -> lines.add(line(indicator, rules, household.value(indicator, on))));
        PlaceAdjustment adjustment = adjustment(place).orElse(null);
        BigDecimal base = Objects.requireNonNull(equation.base());
        BigDecimal total = lines.stream().map(Score.Line::points).reduce(base, BigDecimal::add);
        if (adjustment != null) {
            total = total.add(adjustment.points());
        }
        return new Score(
                code,
                version,
                published(total),
                category(total),
                lines,
                new Score.Sum(equation.residence(), base, adjustment, plain(total)),
                on);
    }

    private Equation equation(Place place) {
        Residence residence = place.urban() ? Residence.URBAN : Residence.RURAL;
        return formula.equations().stream()
                .filter(equation -> equation.residence() == null || equation.residence() == residence)
                .findFirst()
                .orElseThrow();
    }

    private Optional<PlaceAdjustment> adjustment(Place place) {
        return place.areas().stream()
                .flatMap(area -> formula.placeAdjustments().stream()
                        .filter(adjustment -> adjustment.territory().equals(area)))
                .findFirst();
    }

    private static Score.Line line(String indicator, List<Rule> rules, Optional<String> value) {
        Optional<Rule> matching =
                rules.stream().filter(rule -> matches(rule, value)).findFirst();
        BigDecimal weight = matching.map(Rule::weight).orElse(null);
        BigDecimal points = matching.map(rule -> points(rule, value)).orElse(BigDecimal.ZERO);
        return new Score.Line(indicator, value.orElse(null), weight, plain(points), most(rules));
    }

    private static boolean matches(Rule rule, Optional<String> value) {
        if (rule.choice() != null) {
            return value.isPresent() && value.get().equals(rule.choice());
        }
        if (rule.weight() == null && rule.from() == null && rule.below() == null) {
            return true;
        }
        return value.isPresent() && inRange(rule, new BigDecimal(value.get()));
    }

    private static boolean inRange(Rule rule, BigDecimal number) {
        return (rule.from() == null || number.compareTo(rule.from()) >= 0)
                && (rule.below() == null || number.compareTo(rule.below()) < 0);
    }

    private static BigDecimal points(Rule rule, Optional<String> value) {
        BigDecimal weight = rule.weight();
        return weight == null
                ? Objects.requireNonNull(rule.points())
                : weight.multiply(new BigDecimal(value.orElseThrow())).setScale(SCALE, RoundingMode.HALF_UP);
    }

    private Category category(BigDecimal total) {
        return formula.categories().stream()
                .filter(range -> range.from() == null || total.compareTo(range.from()) >= 0)
                .reduce((poorer, richer) -> richer)
                .map(CategoryRange::category)
                .orElseThrow();
    }

    private int published(BigDecimal total) {
        return total.multiply(BigDecimal.valueOf(formula.publishedPerUnit()))
                .setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(MOST)
                .intValueExact();
    }

    private static Map<String, List<Rule>> byIndicator(List<Rule> rules) {
        Map<String, List<Rule>> byIndicator = new LinkedHashMap<>();
        for (Rule rule : rules) {
            byIndicator
                    .computeIfAbsent(rule.indicator(), ignored -> new ArrayList<>())
                    .add(rule);
        }
        return byIndicator;
    }

    private static @Nullable BigDecimal most(List<Rule> rules) {
        boolean unbounded = rules.stream().anyMatch(rule -> rule.weight() != null);
        return unbounded
                ? null
                : rules.stream()
                        .map(rule -> Objects.requireNonNull(rule.points()))
                        .max(BigDecimal::compareTo)
                        .map(ScoringModel::plain)
                        .orElse(null);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

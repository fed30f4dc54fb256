package org.socle.registry.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.socle.registry.scoring.domain.FormulaFault.Kind;
import org.socle.registry.scoring.domain.ScoringFormula.CategoryRange;
import org.socle.registry.scoring.domain.ScoringFormula.Equation;
import org.socle.registry.scoring.domain.ScoringFormula.PlaceAdjustment;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;
import org.socle.registry.scoring.domain.ScoringFormula.Rule;

/** Looks for everything that keeps a formula from scoring every household, all at once. */
public final class CheckFormula {

    private final List<FormulaFault> faults = new ArrayList<>();
    private final Function<Question.Place, Optional<Question>> questions;

    private CheckFormula(Function<Question.Place, Optional<Question>> questions) {
        this.questions = questions;
    }

    /**
     * Empty when the formula gives every household one score and one category.
     *
     * @param questions what is asked; empty for a question that nobody asks
     */
    public static List<FormulaFault> faults(
            ScoringFormula formula,
            Predicate<String> isTerritory,
            Function<Question.Place, Optional<Question>> questions) {
        var check = new CheckFormula(questions);
        check.equations(formula.equations());
        check.places(formula.placeAdjustments(), isTerritory);
        check.categories(formula.categories());
        return List.copyOf(check.faults);
    }

    /** What is wrong with the questions alone: what is asked is known when a model is written. */
    public static List<FormulaFault> faultsOfQuestions(
            ScoringFormula formula, Function<Question.Place, Optional<Question>> questions) {
        var check = new CheckFormula(questions);
        for (int i = 0; i < formula.equations().size(); i++) {
            List<Rule> rules = formula.equations().get(i).rules();
            for (int j = 0; j < rules.size(); j++) {
                Rule rule = rules.get(j);
                String pointer = "/equations/" + i + "/rules/" + j;
                Question.place(rule.indicator()).ifPresent(place -> check.question(rule, place, pointer));
            }
        }
        return List.copyOf(check.faults);
    }

    private void equations(List<Equation> equations) {
        List<@Nullable Residence> residences = new ArrayList<>();
        equations.forEach(equation -> residences.add(equation.residence()));
        boolean everybody = residences.size() == 1 && residences.getFirst() == null;
        boolean each =
                residences.size() == 2 && residences.contains(Residence.URBAN) && residences.contains(Residence.RURAL);
        if (!everybody && !each) {
            fault("/equations", Kind.RESIDENCES_INCOMPLETE, "");
        }
        for (int i = 0; i < equations.size(); i++) {
            Equation equation = equations.get(i);
            String pointer = "/equations/" + i;
            if (equation.base() == null) {
                fault(pointer + "/base", Kind.BASE_MISSING, "");
            }
            if (equation.rules().isEmpty()) {
                fault(pointer + "/rules", Kind.RULES_MISSING, "");
            }
            for (int j = 0; j < equation.rules().size(); j++) {
                rule(equation.rules().get(j), pointer + "/rules/" + j);
            }
        }
    }

    private void rule(Rule rule, String pointer) {
        var place = Question.place(rule.indicator());
        var indicator = Indicator.named(rule.indicator());
        if (place.isEmpty() && indicator.isEmpty()) {
            fault(pointer + "/indicator", Kind.INDICATOR_UNKNOWN, rule.indicator());
            return;
        }
        if ((rule.points() == null) == (rule.weight() == null)) {
            fault(pointer, Kind.POINTS_OR_WEIGHT, "");
        }
        place.ifPresent(found -> question(rule, found, pointer));
        if (needsNumber(rule) && indicator.filter(found -> !found.isNumber()).isPresent()) {
            fault(pointer + "/indicator", Kind.NOT_A_NUMBER, rule.indicator());
        }
        if (isEmpty(rule.from(), rule.below())) {
            fault(pointer + "/below", Kind.RANGE_EMPTY, "");
        }
    }

    private void question(Rule rule, Question.Place place, String pointer) {
        Optional<Question> asked = questions.apply(place);
        if (asked.isEmpty()) {
            fault(pointer + "/indicator", Kind.QUESTION_UNKNOWN, rule.indicator());
            return;
        }
        List<String> choices = asked.get().choices();
        switch (asked.get().kind()) {
            case UNFIT -> fault(pointer + "/indicator", Kind.QUESTION_UNFIT, rule.indicator());
            case CHOICE -> {
                if (needsNumber(rule)) {
                    fault(pointer + "/indicator", Kind.NOT_A_NUMBER, rule.indicator());
                } else if (rule.choice() != null && !choices.contains(rule.choice())) {
                    fault(pointer + "/choice", Kind.CHOICE_UNKNOWN, String.join(", ", choices));
                }
            }
            case NUMBER -> {}
        }
    }

    private static boolean needsNumber(Rule rule) {
        return rule.weight() != null || rule.from() != null || rule.below() != null;
    }

    private void places(List<PlaceAdjustment> adjustments, Predicate<String> isTerritory) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < adjustments.size(); i++) {
            String code = adjustments.get(i).territory();
            String pointer = "/place_adjustments/" + i + "/territory";
            if (!seen.add(code)) {
                fault(pointer, Kind.TERRITORY_TWICE, code);
            } else if (!isTerritory.test(code)) {
                fault(pointer, Kind.TERRITORY_UNKNOWN, code);
            }
        }
    }

    private void categories(List<CategoryRange> categories) {
        if (categories.isEmpty()) {
            fault("/categories", Kind.CATEGORIES_MISSING, "");
            return;
        }
        Set<Category> seen = EnumSet.noneOf(Category.class);
        for (int i = 0; i < categories.size(); i++) {
            CategoryRange range = categories.get(i);
            String pointer = "/categories/" + i;
            if (!seen.add(range.category())) {
                fault(
                        pointer + "/category",
                        Kind.CATEGORY_TWICE,
                        range.category().name());
            }
            if (isEmpty(range.from(), range.below())) {
                fault(pointer + "/below", Kind.RANGE_EMPTY, "");
            }
            if (i > 0) {
                border(categories.get(i - 1).below(), range.from(), pointer + "/from");
            }
        }
        if (categories.getFirst().from() != null) {
            fault("/categories/0/from", Kind.CATEGORIES_GAP, "");
        }
        if (categories.getLast().below() != null) {
            fault("/categories/" + (categories.size() - 1) + "/below", Kind.CATEGORIES_GAP, "");
        }
    }

    /** An end that is left out reaches into everything that follows. */
    private void border(@Nullable BigDecimal end, @Nullable BigDecimal start, String pointer) {
        if (end == null || start == null || start.compareTo(end) < 0) {
            fault(pointer, Kind.CATEGORIES_OVERLAP, "");
        } else if (start.compareTo(end) > 0) {
            fault(pointer, Kind.CATEGORIES_GAP, "");
        }
    }

    private static boolean isEmpty(@Nullable BigDecimal from, @Nullable BigDecimal below) {
        return from != null && below != null && from.compareTo(below) >= 0;
    }

    private void fault(String pointer, Kind kind, String about) {
        faults.add(new FormulaFault(pointer, kind, about));
    }
}

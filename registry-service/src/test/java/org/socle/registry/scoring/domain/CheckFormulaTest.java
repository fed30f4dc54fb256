package org.socle.registry.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.BASE_MISSING;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.CATEGORIES_GAP;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.CATEGORIES_MISSING;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.CATEGORIES_OVERLAP;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.CATEGORY_TWICE;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.CHOICE_UNKNOWN;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.INDICATOR_UNKNOWN;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.NOT_A_NUMBER;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.POINTS_OR_WEIGHT;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.QUESTION_UNFIT;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.QUESTION_UNKNOWN;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.RANGE_EMPTY;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.RESIDENCES_INCOMPLETE;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.RULES_MISSING;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.TERRITORY_TWICE;
import static org.socle.registry.scoring.domain.FormulaFault.Kind.TERRITORY_UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socle.registry.scoring.domain.ScoringFormula.CategoryRange;
import org.socle.registry.scoring.domain.ScoringFormula.Equation;
import org.socle.registry.scoring.domain.ScoringFormula.PlaceAdjustment;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;
import org.socle.registry.scoring.domain.ScoringFormula.Rule;

class CheckFormulaTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final Rule SIZE = new Rule("HOUSEHOLD_SIZE", null, null, null, null, ONE);
    private static final List<CategoryRange> CATEGORIES =
            List.of(new CategoryRange(Category.POOR, null, ONE), new CategoryRange(Category.NOT_POOR, ONE, null));

    @Test
    void everyHouseholdHasOneEquation() {
        assertThat(faults(everybody(SIZE))).isEmpty();
        assertThat(faults(of(Residence.URBAN), of(Residence.RURAL))).isEmpty();
        var incomplete = new FormulaFault("/equations", RESIDENCES_INCOMPLETE, "");
        assertThat(faults()).containsExactly(incomplete);
        assertThat(faults(of(Residence.URBAN))).containsExactly(incomplete);
        assertThat(faults(of(Residence.URBAN), of(Residence.URBAN))).containsExactly(incomplete);
        assertThat(faults(everybody(SIZE), of(Residence.RURAL))).containsExactly(incomplete);
    }

    @Test
    void anEquationHasABaseAndLooksAtSomething() {
        assertThat(faults(new Equation(null, null, List.of())))
                .containsExactly(
                        new FormulaFault("/equations/0/base", BASE_MISSING, ""),
                        new FormulaFault("/equations/0/rules", RULES_MISSING, ""));
    }

    @Test
    void aRuleLooksAtWhatIsKnownInAWayThatFits() {
        String at = "/equations/0/rules/";
        assertThat(faults(everybody(
                        new Rule("SHOE_SIZE", null, null, null, ONE, null),
                        new Rule("ROOF", "ZINC", null, null, null, null),
                        new Rule("ROOF", null, null, null, ONE, ONE),
                        new Rule("ROOF", null, ONE, null, ONE, null),
                        new Rule("ROOMS", null, TWO, TWO, ONE, null))))
                .containsExactly(
                        new FormulaFault(at + "0/indicator", INDICATOR_UNKNOWN, "SHOE_SIZE"),
                        new FormulaFault(at + "1", POINTS_OR_WEIGHT, ""),
                        new FormulaFault(at + "2", POINTS_OR_WEIGHT, ""),
                        new FormulaFault(at + "2/indicator", NOT_A_NUMBER, "ROOF"),
                        new FormulaFault(at + "3/indicator", NOT_A_NUMBER, "ROOF"),
                        new FormulaFault(at + "4/below", RANGE_EMPTY, ""));
    }

    @Test
    void aRuleLooksAtAnswersThatAreNumbersOrOneOfSomeChoices() {
        String at = "/equations/0/rules/";
        Equation asking = everybody(
                new Rule("answers.water.minutes", null, null, null, null, ONE),
                new Rule("answers.water.source", "TAP", null, null, ONE, null),
                new Rule("answers.water.colour", null, null, null, ONE, null),
                new Rule("answers.water.note", null, null, null, ONE, null),
                new Rule("answers.water.source", null, null, null, null, ONE),
                new Rule("answers.water.source", "RIVER", null, null, ONE, null));

        var faults = faults(asking);

        assertThat(faults)
                .containsExactly(
                        new FormulaFault(at + "2/indicator", QUESTION_UNKNOWN, "answers.water.colour"),
                        new FormulaFault(at + "3/indicator", QUESTION_UNFIT, "answers.water.note"),
                        new FormulaFault(at + "4/indicator", NOT_A_NUMBER, "answers.water.source"),
                        new FormulaFault(at + "5/choice", CHOICE_UNKNOWN, "WELL, TAP"));
        assertThat(CheckFormula.faultsOfQuestions(
                        new ScoringFormula(1, List.of(asking), List.of(), List.of()), CheckFormulaTest::asked))
                .isEqualTo(faults);
    }

    @Test
    void categoriesNeitherOverlapNorLeaveAGap() {
        assertThat(categories(range(Category.POOR, null, TWO), range(Category.NOT_POOR, ONE, null)))
                .containsExactly(new FormulaFault("/categories/1/from", CATEGORIES_OVERLAP, ""));
        assertThat(categories(range(Category.POOR, null, null), range(Category.NOT_POOR, ONE, null)))
                .containsExactly(new FormulaFault("/categories/1/from", CATEGORIES_OVERLAP, ""));
        assertThat(categories(range(Category.POOR, null, ONE), range(Category.NOT_POOR, TWO, null)))
                .containsExactly(new FormulaFault("/categories/1/from", CATEGORIES_GAP, ""));
        assertThat(categories(range(Category.POOR, ONE, TWO)))
                .containsExactly(
                        new FormulaFault("/categories/0/from", CATEGORIES_GAP, ""),
                        new FormulaFault("/categories/0/below", CATEGORIES_GAP, ""));
        assertThat(categories(range(Category.POOR, null, ONE), range(Category.POOR, ONE, null)))
                .containsExactly(new FormulaFault("/categories/1/category", CATEGORY_TWICE, "POOR"));
        assertThat(categories()).containsExactly(new FormulaFault("/categories", CATEGORIES_MISSING, ""));
    }

    @Test
    void adjustmentsAreOfAreasThatExist() {
        var formula = new ScoringFormula(
                1,
                List.of(everybody(SIZE)),
                List.of(
                        new PlaceAdjustment("SN-DK", ONE),
                        new PlaceAdjustment("SN-XX", ONE),
                        new PlaceAdjustment("SN-DK", TWO)),
                CATEGORIES);

        assertThat(CheckFormula.faults(formula, "SN-DK"::equals, CheckFormulaTest::asked))
                .containsExactly(
                        new FormulaFault("/place_adjustments/1/territory", TERRITORY_UNKNOWN, "SN-XX"),
                        new FormulaFault("/place_adjustments/2/territory", TERRITORY_TWICE, "SN-DK"));
    }

    private static List<FormulaFault> faults(Equation... equations) {
        return CheckFormula.faults(
                new ScoringFormula(1, List.of(equations), List.of(), CATEGORIES),
                territory -> true,
                CheckFormulaTest::asked);
    }

    private static List<FormulaFault> categories(CategoryRange... ranges) {
        return CheckFormula.faults(
                new ScoringFormula(1, List.of(everybody(SIZE)), List.of(), List.of(ranges)),
                territory -> true,
                CheckFormulaTest::asked);
    }

    private static Optional<Question> asked(Question.Place place) {
        return switch (place.name()) {
            case "answers.water.minutes" -> Optional.of(new Question(Question.Kind.NUMBER, List.of()));
            case "answers.water.source" -> Optional.of(new Question(Question.Kind.CHOICE, List.of("WELL", "TAP")));
            case "answers.water.note" -> Optional.of(new Question(Question.Kind.UNFIT, List.of()));
            default -> Optional.empty();
        };
    }

    private static CategoryRange range(Category category, @Nullable BigDecimal from, @Nullable BigDecimal below) {
        return new CategoryRange(category, from, below);
    }

    private static Equation everybody(Rule... rules) {
        return new Equation(null, BigDecimal.ZERO, List.of(rules));
    }

    private static Equation of(Residence residence) {
        return new Equation(residence, BigDecimal.ZERO, List.of(SIZE));
    }
}

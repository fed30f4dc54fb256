package org.socle.registry.scoring.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.scoring.domain.Category;
import org.socle.registry.scoring.domain.ScoringFormula;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;

/**
 * A scoring model; sent again under the same code it is the next version. What keeps it from scoring is told when it is
 * activated, but for questions, which are looked up at once.
 *
 * @param publishedPerUnit how many points of the published whole number one unit of the total is; 1 when left out
 * @param equations one for every household, or one for URBAN and one for RURAL
 * @param placeAdjustments what living in an area adds; the nearest area around a household counts
 * @param categories ranges of the total, the poorest first
 */
@Schema(name = "ScoringModelRequest")
record ScoringModelRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "PMT_NATIONAL")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Score de niveau de vie")
        String name,

        @Min(1) @Max(1_000_000) @Schema(examples = "1000") @Nullable
        Integer publishedPerUnit,

        @NotNull @Size(max = 2) List<@NotNull @Valid EquationView> equations,

        @Size(max = 2000) @Nullable List<@NotNull @Valid PlaceAdjustmentRequest> placeAdjustments,

        @NotNull @Size(max = 10) List<@NotNull @Valid CategoryView> categories) {

    static final String EXAMPLE = """
            {
              "code": "PMT_NATIONAL",
              "name": "Score de niveau de vie",
              "published_per_unit": 1000,
              "equations": [
                {"residence": "URBAN", "base": 9.397, "rules": [
                  {"indicator": "HOUSEHOLD_SIZE", "weight": -0.041},
                  {"indicator": "ROOF", "choice": "CONCRETE", "points": 0.22},
                  {"indicator": "ELECTRICITY", "choice": "YES", "points": 0.18}]},
                {"residence": "RURAL", "base": 9.835, "rules": [
                  {"indicator": "HOUSEHOLD_SIZE", "weight": -0.063},
                  {"indicator": "PERSONS_PER_ROOM", "from": 4, "points": -0.11},
                  {"indicator": "HEAD_SEX", "choice": "FEMALE", "points": -0.04}]}
              ],
              "place_adjustments": [{"territory": "SN-KD", "points": -0.12}],
              "categories": [
                {"category": "EXTREMELY_POOR", "below": 9.1},
                {"category": "POOR", "from": 9.1, "below": 9.5},
                {"category": "NOT_POOR", "from": 9.5}
              ]
            }
            """;

    /**
     * A base and what is added to it.
     *
     * @param residence absent for everybody's
     * @param rules of those of one indicator the first that matches counts
     */
    @Schema(name = "ScoringEquation")
    record EquationView(
            @Nullable Residence residence,
            @Schema(examples = "9.397") @Nullable BigDecimal base,
            @NotNull @Size(max = 500) List<@NotNull @Valid RuleView> rules) {}

    /**
     * Points for a code, for a range of numbers or (with neither) for every other case; or a weight for each unit.
     *
     * @param indicator what is looked at; a question as answers.questionnaire.field, of the household or its head
     * @param from the lowest number of the range, itself included
     * @param below the end of the range, itself not included
     */
    @Schema(name = "ScoringRule")
    record RuleView(
            @NotBlank @Size(max = 100) @Schema(examples = "HOUSEHOLD_SIZE")
            String indicator,

            @Size(max = 60) @Nullable String choice,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            @Nullable BigDecimal points,
            @Schema(examples = "-0.041") @Nullable BigDecimal weight) {}

    /** @param territory code of an area of any level */
    @Schema(name = "ScoringPlaceAdjustment")
    record PlaceAdjustmentRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "SN-KD")
            String territory,

            @NotNull @Schema(examples = "-0.12") BigDecimal points) {}

    /**
     * The totals of one category.
     *
     * @param from the lowest total, itself included; absent in the first category
     * @param below the end of the range, itself not included; absent in the last category
     */
    @Schema(name = "ScoringCategory")
    record CategoryView(
            @NotNull Category category,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below) {}

    ScoringFormula formula() {
        return new ScoringFormula(
                publishedPerUnit == null ? 1 : publishedPerUnit,
                equations.stream().map(ScoringModelRequest::equation).toList(),
                placeAdjustments == null
                        ? List.of()
                        : placeAdjustments.stream()
                                .map(each -> new ScoringFormula.PlaceAdjustment(each.territory(), each.points()))
                                .toList(),
                categories.stream()
                        .map(each -> new ScoringFormula.CategoryRange(each.category(), each.from(), each.below()))
                        .toList());
    }

    private static ScoringFormula.Equation equation(EquationView equation) {
        return new ScoringFormula.Equation(
                equation.residence(),
                equation.base(),
                equation.rules().stream()
                        .map(rule -> new ScoringFormula.Rule(
                                rule.indicator(),
                                rule.choice(),
                                rule.from(),
                                rule.below(),
                                rule.points(),
                                rule.weight()))
                        .toList());
    }
}

package org.socle.enrollment.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.Criterion;
import org.socle.enrollment.eligibility.domain.Ranking;
import org.socle.enrollment.eligibility.domain.RankingOrder;
import org.socle.enrollment.eligibility.domain.RuleText;
import org.socle.enrollment.eligibility.domain.Unit;

/**
 * A rule as its author sends it.
 *
 * @param criteria all must be met
 * @param memberExpression which members of a household count for the benefit; all unless told
 * @param ranking who comes first when places are short; the first registered unless told
 * @param referenceDate the day ages are counted at; the day of the assessment unless told
 */
@Schema(name = "RuleRequest")
record RuleRequest(
        @NotEmpty @Size(max = 30) List<@NotNull @Valid CriterionView> criteria,

        @Nullable @Size(max = 10_000) @Schema(examples = "person.age_years < 5")
        String memberExpression,

        @Nullable @Valid RankingView ranking,

        @Nullable @Schema(examples = "2026-10-01") LocalDate referenceDate) {

    @Schema(name = "Criterion")
    record CriterionView(
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "enrollment.field.code")
            @Schema(description = "The reason code of a refusal", examples = "NOT_POOR")
            String code,

            @NotBlank
            @Size(max = 10_000)
            @Schema(examples = "household.score_category in [\"POOR\", \"EXTREMELY_POOR\"]")
            String expression,

            @NotNull @Valid @Schema(description = "What to tell someone who does not meet it")
            TextView reason) {

        Criterion criterion() {
            return new Criterion(code, expression, reason.text());
        }
    }

    @Schema(name = "Ranking", description = "An order that has a name, or an expression; the lowest number comes first")
    record RankingView(
            @Nullable RankingOrder order,

            @Nullable @Size(max = 10_000) @Schema(examples = "household.score * 10 - household.size")
            String expression) {

        @AssertTrue(message = "enrollment.field.ranking")
        @Schema(hidden = true)
        boolean isOneOfBoth() {
            return (order == null) != (expression == null);
        }

        Ranking toRanking() {
            if (order != null) {
                return new Ranking.Named(order);
            }
            return new Ranking.Computed(expression == null ? "" : expression);
        }
    }

    @AssertTrue(message = "enrollment.field.criteria-codes")
    @Schema(hidden = true)
    boolean isEachCodeOnce() {
        var codes = new HashSet<String>();
        return criteria == null || criteria.stream().allMatch(one -> one == null || codes.add(one.code()));
    }

    RuleText text(Unit unit) {
        return new RuleText(
                unit,
                criteria.stream().map(CriterionView::criterion).toList(),
                Optional.ofNullable(memberExpression),
                ranking == null ? new Ranking.Named(RankingOrder.FIRST_REGISTERED_FIRST) : ranking.toRanking(),
                Optional.ofNullable(referenceDate));
    }
}

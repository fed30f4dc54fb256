package org.socle.registry.recertification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.recertification.domain.RecertificationRule;
import org.socle.registry.scoring.domain.Category;

/**
 * All rules that are to be in force; none leaves the general term for everybody.
 *
 * @param rules of several that fit a household, the shortest term counts
 */
@Schema(name = "RecertificationRulesRequest")
record RecertificationRulesRequest(@NotNull @Size(max = 100) List<@NotNull @Valid RuleRequest> rules) {

    static final String EXAMPLE = """
            {"rules": [{"household_kind": "NOMADIC", "months": 12},
                       {"category": "EXTREMELY_POOR", "territory": "SN-DK", "months": 18},
                       {"household_kind": "INSTITUTION", "months": 36}]}
            """;

    /** A term for the households it names; what is left out names all. */
    @Schema(name = "RecertificationRule")
    record RuleRequest(
            @Nullable HouseholdKind householdKind,
            @Nullable Category category,

            @Schema(description = "Code of an area", examples = "SN-DK") @Nullable
            String territory,

            @NotNull @Min(1) @Max(120) @Schema(examples = "12")
            Integer months) {

        RecertificationRule rule() {
            return new RecertificationRule(householdKind, category, territory, months);
        }

        static RuleRequest of(RecertificationRule rule) {
            return new RuleRequest(rule.kind(), rule.category(), rule.territory(), rule.months());
        }
    }

    List<RecertificationRule> told() {
        return rules.stream().map(RuleRequest::rule).toList();
    }
}

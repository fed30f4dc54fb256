package org.socle.registry.coverage.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.scoring.domain.Category;

/**
 * In how many programmes households are to be.
 *
 * @param programmes by poverty category; a category that is not named needs none
 */
@Schema(name = "CoverageRuleRequest")
record CoverageRuleRequest(
        @NotEmpty @Schema(examples = "{\"EXTREMELY_POOR\": 2, \"POOR\": 1}")
        Map<@NotNull Category, @NotNull @Min(1) @Max(20) Integer> programmes) {

    static final String EXAMPLE = """
            {"programmes": {"EXTREMELY_POOR": 2, "POOR": 1}}
            """;
}

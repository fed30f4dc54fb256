package org.socle.registry.coverage.web;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.coverage.domain.CoverageRule;
import org.socle.registry.scoring.domain.Category;

/** In how many programmes households of each poverty category are to be. */
@Schema(name = "CoverageRule")
record CoverageRuleView(
        @Schema(examples = "1") int version,

        @Schema(examples = "{\"EXTREMELY_POOR\": 2, \"POOR\": 1}")
        Map<Category, Integer> programmes,

        Instant createdAt) {

    static CoverageRuleView of(CoverageRule rule) {
        return new CoverageRuleView(rule.version(), rule.programmes(), rule.createdAt());
    }
}

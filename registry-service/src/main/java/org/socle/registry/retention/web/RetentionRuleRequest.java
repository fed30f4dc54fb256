package org.socle.registry.retention.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long something is to be held from now on. */
@Schema(name = "RetentionRuleRequest")
record RetentionRuleRequest(
        @Schema(examples = "60") @Min(1) @Max(36500) int keepDays) {

    static final String EXAMPLE = """
            {"keep_days": 60}
            """;
}

package org.socle.registry.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.review.domain.Decision;

/**
 * What a reviewer says.
 *
 * @param sameAs the registered person it is; only with SAME
 * @param newHead who heads the household that a registered person leaves by SAME, when they headed it and others stay
 * @param reason why, for whoever looks later
 */
@Schema(name = "DecisionRequest")
record DecisionRequest(
        @Schema(examples = "SAME") @NotNull Decision decision,

        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable @Size(max = 40)
        String sameAs,

        @Nullable @Size(max = 40) String newHead,

        @Schema(examples = "Same mother, same village, spelling differs") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
            {"decision": "DIFFERENT", "reason": "Two sisters; both were present"}
            """;
}

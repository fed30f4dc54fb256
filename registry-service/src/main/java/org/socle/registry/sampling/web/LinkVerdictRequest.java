package org.socle.registry.sampling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.sampling.domain.LinkVerdict;

/**
 * What somebody who looked says.
 *
 * @param reason why, for whoever looks later
 */
@Schema(name = "LinkVerdictRequest")
record LinkVerdictRequest(
        @Schema(examples = "RIGHT") @NotNull LinkVerdict verdict,

        @Schema(examples = "Same mother, same card") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
            {"verdict": "RIGHT", "reason": "Same mother, same card"}
            """;
}

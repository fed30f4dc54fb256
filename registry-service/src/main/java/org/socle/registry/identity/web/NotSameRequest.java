package org.socle.registry.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two persons who are two.
 *
 * @param reason why, for whoever looks later
 */
@Schema(name = "NotSameRequest")
record NotSameRequest(
        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @NotBlank @Size(max = 40)
        String one,

        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f7") @NotBlank @Size(max = 40)
        String other,

        @Schema(examples = "Father and son of one name") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
            {"one": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6", "other": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f7",
             "reason": "Father and son of one name"}
            """;
}

package org.socle.registry.retention.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to hold, and why. */
@Schema(name = "LegalHoldRequest")
record LegalHoldRequest(
        @Schema(examples = "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @NotBlank @Size(max = 60)
        String personId,

        @Schema(examples = "Case 2026/118 of the court of Dakar") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
            {"person_id": "per_0192f0c1b2c37d4e8f90a1b2c3d4e5f6", "reason": "Case 2026/118 of the court of Dakar"}
            """;

    @Override
    public String toString() {
        return "LegalHoldRequest[" + personId + "]";
    }
}

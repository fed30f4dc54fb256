package org.socle.registry.committee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason why, for whoever asks later */
@Schema(name = "CommitteeReasonRequest")
record ReasonRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "La salle est prise")
        String reason) {

    static final String EXAMPLE = """
            {"reason": "La salle est prise"}
            """;

    @Override
    public String toString() {
        return "ReasonRequest[hidden]";
    }
}

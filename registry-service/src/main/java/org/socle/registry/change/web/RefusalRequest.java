package org.socle.registry.change.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason why, for the proposer */
@Schema(name = "ChangeRefusalRequest")
record RefusalRequest(
        @Schema(examples = "The certificate is of another person") @NotBlank @Size(max = 500)
        String reason) {

    static final String EXAMPLE = """
        {"reason": "The certificate is of another person"}
        """;

    @Override
    public String toString() {
        return "RefusalRequest[hidden]";
    }
}

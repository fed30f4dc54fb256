package org.socle.registry.user.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.user.domain.Assignment;
import org.socle.registry.user.domain.JobFunction;

/**
 * What somebody may do and where, from now on.
 *
 * @param territory code of an area inside one's own territory
 */
@Schema(name = "AssignmentRequest")
record AssignmentRequest(
        @Schema(examples = "REGISTRAR") @NotNull JobFunction function,

        @Schema(examples = "RNU-DEMO") @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9-]*")
        String organisation,

        @Schema(examples = "SN-DK") @NotBlank @Size(max = 40)
        String territory) {

    static final String EXAMPLE = """
            {"function": "REGISTRAR", "organisation": "RNU-DEMO", "territory": "SN-TH"}
            """;

    Assignment assignment() {
        return new Assignment(function, organisation, territory);
    }
}

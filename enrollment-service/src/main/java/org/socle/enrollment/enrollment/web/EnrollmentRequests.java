package org.socle.enrollment.enrollment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.enrollment.enrollment.domain.ExitReason;
import org.socle.enrollment.enrollment.domain.SuspensionReason;

/** What an officer sends. */
final class EnrollmentRequests {

    private EnrollmentRequests() {}

    @Schema(name = "EnrollmentRequest")
    record EnrollmentRequest(
            @NotNull @Size(max = 80) @Schema(examples = "prg_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String programmeId,

            @NotNull
            @Size(max = 80)
            @Schema(
                    description = "The household or person, as the programme's unit says",
                    examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String beneficiaryId) {}

    @Schema(name = "ExitRequest")
    record ExitRequest(@NotNull ExitReason reason) {}

    @Schema(name = "SuspensionRequest")
    record SuspensionRequest(@NotNull SuspensionReason reason) {}
}

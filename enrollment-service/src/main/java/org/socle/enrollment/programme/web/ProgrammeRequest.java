package org.socle.enrollment.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.eligibility.domain.Unit;
import org.socle.enrollment.programme.domain.Admission;

@Schema(name = "ProgrammeRequest")
record ProgrammeRequest(
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "enrollment.field.code")
        @Schema(description = "No two programmes share one", examples = "CASH_UNDER_5")
        String code,

        @NotNull @Valid TextView name,

        @NotNull @Schema(description = "Whether households or persons are taken in")
        Unit unit,

        @Schema(
                description = "IMMEDIATE gives a place at once while there is one; ROUNDS waits for a selection. "
                        + "IMMEDIATE unless told.")
        @Nullable
        Admission admission) {

    Admission admissionOrDefault() {
        return admission == null ? Admission.IMMEDIATE : admission;
    }
}

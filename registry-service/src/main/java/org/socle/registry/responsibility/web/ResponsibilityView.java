package org.socle.registry.responsibility.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.responsibility.ResponsibilityIds;
import org.socle.registry.responsibility.domain.Part;
import org.socle.registry.responsibility.domain.ProgrammeFunction;
import org.socle.registry.responsibility.domain.Responsibility;

/**
 * What an organisation does.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param to the last day; absent when none is set
 */
@Schema(name = "Responsibility")
record ResponsibilityView(
        @Schema(examples = "rsp_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "FAMILY_GRANT") String programme,
        @Schema(examples = "PAYMENT") ProgrammeFunction function,
        @Schema(examples = "DGPSN") String organisation,
        @Schema(examples = "SN-DK") String territory,
        @Schema(examples = "ACCOUNTABLE") Part part,
        @Nullable String mandate,
        @Schema(examples = "2026-01-01") LocalDate from,
        @Nullable LocalDate to) {

    static ResponsibilityView of(Responsibility responsibility) {
        return of(ResponsibilityIds.text(responsibility.id()), responsibility);
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static ResponsibilityView planned(Responsibility responsibility) {
        return of(null, responsibility);
    }

    private static ResponsibilityView of(@Nullable String id, Responsibility responsibility) {
        return new ResponsibilityView(
                id,
                responsibility.programme(),
                responsibility.function(),
                responsibility.organisation(),
                responsibility.place().territory(),
                responsibility.part(),
                responsibility.mandate(),
                responsibility.from(),
                responsibility.to());
    }
}

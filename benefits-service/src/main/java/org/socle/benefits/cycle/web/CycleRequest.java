package org.socle.benefits.cycle.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which cycle of which programme is to be opened. */
@Schema(name = "CycleRequest")
record CycleRequest(
        @NotNull @Schema(examples = "CASH_TRANSFER") String programmeCode,

        @NotNull @Schema(description = "2026-12 for a month, 2026-Q4 for a quarter, ONCE", examples = "2026-12")
        String cycle) {}

package org.socle.registry.recertification.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdKind;
import org.socle.registry.recertification.domain.Freshness;
import org.socle.registry.recertification.domain.Recertification;
import org.socle.registry.scoring.domain.Category;

/** A household that is to be asked again: no names. */
@Schema(name = "Recertification")
record RecertificationView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String householdId,

        @Schema(examples = "SN-DK-03-01") String communeCode,
        HouseholdKind kind,
        @Schema(examples = "POOR") @Nullable Category category,
        @Schema(examples = "2024-10-30") LocalDate lastConfirmedOn,
        @Schema(examples = "2026-10-30") LocalDate recertificationDueOn,

        @Schema(description = "Days since last_confirmed_on", examples = "753")
        long daysSinceConfirmed,

        Freshness freshness) {

    static RecertificationView of(Recertification each) {
        return new RecertificationView(
                each.household().text(),
                each.communeCode(),
                each.kind(),
                each.category(),
                each.term().lastConfirmedOn(),
                each.term().dueOn(),
                each.term().daysSinceConfirmed(),
                each.term().freshness());
    }
}

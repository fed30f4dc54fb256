package org.socle.registry.household.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.HouseholdStore;
import org.socle.registry.person.domain.RegistrationStatus;

/** A household in a list: no names. */
@Schema(name = "HouseholdSummary")
record HouseholdSummaryView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        RegistrationStatus status,
        @Schema(examples = "SN-DK-03-01") String communeCode,
        @Schema(examples = "6") int size,
        @Schema(examples = "31") @Nullable Integer score,
        @Schema(examples = "POOR") @Nullable String category,
        Instant registeredAt) {

    static HouseholdSummaryView of(HouseholdStore.Listed listed) {
        return new HouseholdSummaryView(
                listed.household().id().text(),
                listed.household().status(),
                listed.household().home().communeCode(),
                listed.size(),
                listed.score(),
                listed.category(),
                listed.household().registeredAt());
    }
}

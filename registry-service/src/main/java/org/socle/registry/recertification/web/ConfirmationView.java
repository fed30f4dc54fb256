package org.socle.registry.recertification.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.kit.id.Ids;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.recertification.ConfirmHousehold;
import org.socle.registry.recertification.domain.Confirmation;
import org.socle.registry.source.domain.Channel;

/** A confirmation that is written down. */
@Schema(name = "Confirmation")
record ConfirmationView(
        @Schema(examples = "cfm_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String householdId,

        Channel channel,
        @Schema(examples = "2026-11-22") LocalDate confirmedOn,
        @Schema(examples = "registrar-dakar") String confirmedBy,
        @Schema(examples = "MINISTRY-DEMO") String organisation,
        Instant recordedAt) {

    static ConfirmationView of(Confirmation confirmation) {
        return new ConfirmationView(
                Ids.toText(ConfirmHousehold.PREFIX, confirmation.id()),
                new HouseholdId(confirmation.household()).text(),
                confirmation.channel(),
                confirmation.on(),
                confirmation.by(),
                confirmation.organisation(),
                confirmation.recordedAt());
    }
}

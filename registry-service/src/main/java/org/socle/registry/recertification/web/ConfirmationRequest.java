package org.socle.registry.recertification.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.recertification.ConfirmHousehold.Heard;
import org.socle.registry.source.domain.Channel;

/** By which way and when a household said that everything still is so. */
@Schema(name = "ConfirmationRequest")
record ConfirmationRequest(
        @NotNull @Schema(description = "Every way but PARTNER_LIST", examples = "HOME_VISIT")
        Channel channel,

        @Schema(description = "Today unless told", examples = "2026-11-02") @Nullable
        LocalDate confirmedOn) {

    static final String EXAMPLE = """
            {"channel": "HOME_VISIT", "confirmed_on": "2026-11-22"}
            """;

    Heard heard() {
        return new Heard(channel, confirmedOn);
    }
}

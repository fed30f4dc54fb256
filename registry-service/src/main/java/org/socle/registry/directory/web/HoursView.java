package org.socle.registry.directory.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.directory.domain.OpeningHours;

/** Opening hours of one day of the week, as they are sent and answered. */
@Schema(name = "OpeningHours")
record HoursView(
        @NotNull @Schema(examples = "MONDAY") DayOfWeek day,

        @NotNull @Pattern(regexp = TIME) @Schema(description = "By the clock of the place", examples = "08:30")
        String opens,

        @NotNull @Pattern(regexp = TIME) @Schema(description = "Later on the same day", examples = "16:00")
        String closes) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    static HoursView of(OpeningHours hours) {
        return new HoursView(
                hours.day(), hours.opens().toString(), hours.closes().toString());
    }

    boolean isReversed() {
        return opens.compareTo(closes) >= 0;
    }

    OpeningHours hours() {
        return new OpeningHours(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}

package org.socle.registry.directory.domain;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When an access point is open on one day of the week, by the clock of the place. A day may have several. */
public record OpeningHours(DayOfWeek day, LocalTime opens, LocalTime closes) {

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("What opens closes later on the same day");
        }
    }

    public boolean overlaps(OpeningHours other) {
        return day == other.day && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    /** Whether it is open at a moment by the clock of the place; no longer in the minute in which it closes. */
    public boolean covers(LocalDateTime moment) {
        return moment.getDayOfWeek() == day
                && !moment.toLocalTime().isBefore(opens)
                && moment.toLocalTime().isBefore(closes);
    }
}

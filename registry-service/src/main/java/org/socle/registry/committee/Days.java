package org.socle.registry.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days of UTC as moments. */
final class Days {

    private Days() {}

    static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first moment that is no longer the day. */
    static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }
}

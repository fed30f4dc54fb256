package org.socle.registry.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** Reads the moment that somebody asks about: an instant, or a day, whose last moment is meant. Days are those of UTC. */
@ApplicationScoped
public class ReadMoment {

    private final Clock clock;

    ReadMoment(Clock clock) {
        this.clock = clock;
    }

    public Instant read(String asOf) {
        Instant now = clock.instant();
        boolean day = asOf.length() == "2026-11-02".length();
        Instant moment = day ? startOf(asOf) : instant(asOf);
        if (moment.isAfter(now)) {
            throw HistoryProblems.moment(HistoryProblems.MOMENT_IN_FUTURE);
        }
        if (!day) {
            return moment;
        }
        // As exact as PostgreSQL, in which a microsecond is the smallest step.
        Instant end = moment.plus(1, ChronoUnit.DAYS).minus(1, ChronoUnit.MICROS);
        return end.isAfter(now) ? now : end;
    }

    private static Instant startOf(String day) {
        try {
            return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw HistoryProblems.moment(HistoryProblems.MOMENT_UNREADABLE);
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw HistoryProblems.moment(HistoryProblems.MOMENT_UNREADABLE);
        }
    }
}

package org.socle.registry.person.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A birth date as precisely as it is known. Many people know their year only; a made-up first of January would later be
 * taken for a fact.
 *
 * @param from the first day it can have been: the first of the month or year where the day is not known
 * @param estimated whether the month or year is a guess, such as one from a face or from an event people remember
 */
public record BirthDate(LocalDate from, Precision precision, boolean estimated) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    public BirthDate {
        if ((precision == Precision.YEAR && from.getDayOfYear() != 1)
                || (precision == Precision.MONTH && from.getDayOfMonth() != 1)) {
            throw new IllegalArgumentException("a birth date of precision " + precision + " starts on the first");
        }
        if (estimated && precision == Precision.DAY) {
            throw new IllegalArgumentException("nobody estimates a day");
        }
    }

    /** A birth date that somebody knows. */
    public BirthDate(LocalDate from, Precision precision) {
        this(from, precision, false);
    }

    /** The same month or year, told as a guess; empty for a day. */
    public Optional<BirthDate> asEstimate() {
        return precision == Precision.DAY ? Optional.empty() : Optional.of(new BirthDate(from, precision, true));
    }

    /** Reads {@code 1987}, {@code 1987-03} or {@code 1987-03-12}; empty when it is none of these. */
    public static Optional<BirthDate> parse(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR));
            }
            int month = Integer.parseInt(matcher.group(2));
            if (matcher.group(3) == null) {
                return Optional.of(new BirthDate(LocalDate.of(year, month, 1), Precision.MONTH));
            }
            int day = Integer.parseInt(matcher.group(3));
            return Optional.of(new BirthDate(LocalDate.of(year, month, day), Precision.DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The last day it can have been. */
    public LocalDate lastPossibleDay() {
        return switch (precision) {
            case DAY -> from;
            case MONTH -> from.plusMonths(1).minusDays(1);
            case YEAR -> from.plusYears(1).minusDays(1);
        };
    }

    public int year() {
        return from.getYear();
    }

    /** As precisely as it is known: {@code 1987}, {@code 1987-03} or {@code 1987-03-12}. */
    public String text() {
        return switch (precision) {
            case DAY -> from.toString();
            case MONTH, YEAR -> monthOrYear();
        };
    }

    /** What may travel in events: {@code 1987-03}, or {@code 1987} where the month is not known. */
    public String monthOrYear() {
        return switch (precision) {
            case DAY, MONTH -> String.format(Locale.ROOT, "%04d-%02d", from.getYear(), from.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", from.getYear());
        };
    }

    /** Whether every day it can have been lies after the given day. */
    public boolean isAfter(LocalDate day) {
        return from.isAfter(day);
    }

    @Override
    public String toString() {
        return "BirthDate[" + precision + "]";
    }
}

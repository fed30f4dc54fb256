package org.socle.enrollment.registryview.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * When someone was born, as precisely as it is known: a month or a year. Ages are counted from the middle of it, so
 * that over many people as many are taken for older as for younger.
 *
 * @param text as it was told
 * @param middle the day in the middle of it
 */
public record BirthMonth(String text, LocalDate middle) {

    private static final int MIDDLE_OF_MONTH = 15;
    private static final int MONTHS_A_YEAR = 12;

    /** Reads {@code 2019-04} or {@code 2019}. */
    public static BirthMonth parse(String text) {
        try {
            return text.length() == 4
                    ? new BirthMonth(text, Year.parse(text).atMonth(7).atDay(1))
                    : new BirthMonth(text, YearMonth.parse(text).atDay(MIDDLE_OF_MONTH));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a month or year of birth", e);
        }
    }

    /** Completed years; empty for someone not born yet. */
    public Optional<Long> years(LocalDate on) {
        return months(on).map(months -> months / MONTHS_A_YEAR);
    }

    /** Completed months; empty for someone not born yet. */
    public Optional<Long> months(LocalDate on) {
        if (on.isBefore(middle.withDayOfMonth(1))) {
            return Optional.empty();
        }
        return Optional.of(Math.max(0, Period.between(middle, on).toTotalMonths()));
    }
}

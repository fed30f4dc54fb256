package org.socle.benefits.cycle.domain;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One round of giving. Its code is what people and events see: {@code 2026-11}, {@code 2026-Q4} or {@code ONCE}; codes
 * of one length sort as the cycles do, also in SQL.
 */
public sealed interface Cycle {

    String code();

    CycleLength length();

    /** The cycle after this one; giving once has none. */
    Optional<Cycle> next();

    default boolean isBefore(Cycle other) {
        if (length() != other.length()) {
            throw new IllegalArgumentException(code() + " and " + other.code() + " are of different lengths");
        }
        return code().compareTo(other.code()) < 0;
    }

    static Optional<Cycle> parse(String text) {
        if (text.equals(Once.CODE)) {
            return Optional.of(new Once());
        }
        var quarter = Quarter.CODE.matcher(text);
        if (quarter.matches()) {
            return Optional.of(new Quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))));
        }
        try {
            return Month.CODE.matcher(text).matches()
                    ? Optional.of(new Month(YearMonth.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    record Month(YearMonth month) implements Cycle {
        private static final Pattern CODE = Pattern.compile("[12]\\d{3}-\\d{2}");

        @Override
        public String code() {
            return month.toString();
        }

        @Override
        public CycleLength length() {
            return CycleLength.MONTHLY;
        }

        @Override
        public Optional<Cycle> next() {
            return Optional.of(new Month(month.plusMonths(1)));
        }
    }

    record Quarter(int year, int quarter) implements Cycle {
        private static final Pattern CODE = Pattern.compile("([12]\\d{3})-Q([1-4])");

        public Quarter {
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("A year has four quarters, not a " + quarter + "th");
            }
        }

        @Override
        public String code() {
            return year + "-Q" + quarter;
        }

        @Override
        public CycleLength length() {
            return CycleLength.QUARTERLY;
        }

        @Override
        public Optional<Cycle> next() {
            return Optional.of(quarter == 4 ? new Quarter(year + 1, 1) : new Quarter(year, quarter + 1));
        }
    }

    record Once() implements Cycle {
        private static final String CODE = "ONCE";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public CycleLength length() {
            return CycleLength.ONCE;
        }

        @Override
        public Optional<Cycle> next() {
            return Optional.empty();
        }
    }
}

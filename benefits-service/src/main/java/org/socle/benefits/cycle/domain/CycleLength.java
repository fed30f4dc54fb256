package org.socle.benefits.cycle.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** How often a package is given. */
public enum CycleLength {
    MONTHLY,
    QUARTERLY,
    ONCE;

    /** The cycle that a day falls into. */
    public Cycle on(LocalDate day) {
        return switch (this) {
            case MONTHLY -> new Cycle.Month(YearMonth.from(day));
            case QUARTERLY -> new Cycle.Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case ONCE -> new Cycle.Once();
        };
    }
}

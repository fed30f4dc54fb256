package org.socle.registry.committee.domain;

import java.util.Locale;

/**
 * The number of a decision, which its committee gives once a year.
 *
 * @param year in which the session lies
 */
public record DecisionNumber(int year, int number) {

    /** As people write it, such as {@code 2026-014}. */
    public String text() {
        return String.format(Locale.ROOT, "%d-%03d", year, number);
    }
}

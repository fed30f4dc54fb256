package org.socle.registry.recertification.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Until when what is registered of a household counts, as the rules are today.
 *
 * @param lastConfirmedOn the last confirmation or full data collection, else the registration
 * @param dueOn as many months later as the rules say; on the last day of a shorter month
 */
public record Term(LocalDate lastConfirmedOn, LocalDate dueOn, LocalDate today) {

    public Freshness freshness() {
        return today.isAfter(dueOn) ? Freshness.OVERDUE : Freshness.FRESH;
    }

    public long daysSinceConfirmed() {
        return ChronoUnit.DAYS.between(lastConfirmedOn, today);
    }
}

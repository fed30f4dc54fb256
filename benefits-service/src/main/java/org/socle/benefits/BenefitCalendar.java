package org.socle.benefits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns moments into days where the benefits are given, so that a cycle begins at midnight there. */
@ApplicationScoped
public class BenefitCalendar {

    private final Clock clock;
    private final ZoneId zone;

    BenefitCalendar(Clock clock, @ConfigProperty(name = "benefits.cycle.zone") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}

package org.socle.registry.directory.domain;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryOfferTest {

    private static final Set<AccessService> SERVICES = Set.of(AccessService.REGISTRATION);

    @Test
    void aDayMayHaveSeveralHoursOneAfterTheOther() {
        var hours = List.of(
                hours(MONDAY, "08:00", "12:00"), hours(MONDAY, "12:00", "17:00"), hours(TUESDAY, "08:00", "12:00"));

        assertThat(new Offer(SERVICES, Set.of(), hours).hours()).isEqualTo(hours);
    }

    @Test
    void hoursOfADayDoNotOverlap() {
        var hours = List.of(hours(MONDAY, "08:00", "12:00"), hours(MONDAY, "11:59", "17:00"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Offer(SERVICES, Set.of(), hours));
    }

    @Test
    void whatOpensClosesLater() {
        assertThatIllegalArgumentException().isThrownBy(() -> hours(MONDAY, "08:00", "08:00"));
    }

    @Test
    void anAccessPointOffersSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Offer(Set.of(), Set.of(), List.of()));
    }

    @Test
    void aSeatMayBeHeldForOneDay() {
        var day = LocalDate.of(2026, 11, 22);

        assertThat(new Holding(null, day, day).until()).contains(day);
        assertThatIllegalArgumentException().isThrownBy(() -> new Holding(null, day, day.minusDays(1)));
    }

    private static OpeningHours hours(DayOfWeek day, String opens, String closes) {
        return new OpeningHours(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }
}

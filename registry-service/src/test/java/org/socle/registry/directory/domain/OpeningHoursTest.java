package org.socle.registry.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final OpeningHours MORNING =
            new OpeningHours(DayOfWeek.MONDAY, LocalTime.parse("08:30"), LocalTime.parse("12:00"));
    private static final OpeningHours AFTERNOON =
            new OpeningHours(DayOfWeek.MONDAY, LocalTime.parse("14:00"), LocalTime.parse("16:00"));

    // A Monday.
    private static final String DAY = "2026-11-23T";

    @Test
    void whatOpensAtAMinuteIsOpenInItAndWhatClosesIsNot() {
        assertThat(MORNING.covers(at("08:29:59"))).isFalse();
        assertThat(MORNING.covers(at("08:30"))).isTrue();
        assertThat(MORNING.covers(at("11:59:59"))).isTrue();
        assertThat(MORNING.covers(at("12:00"))).isFalse();
        assertThat(MORNING.covers(at("09:00").plusDays(1))).isFalse();
    }

    @Test
    void anAccessPointServesInAnyOfItsHours() {
        var point = accessPoint(MORNING, AFTERNOON);

        assertThat(point.isServing(at("09:00"))).contains(true);
        assertThat(point.isServing(at("13:00"))).contains(false);
        assertThat(point.isServing(at("15:59"))).contains(true);
    }

    @Test
    void withoutHoursNobodyKnowsUnlessItIsClosedForGood() {
        var point = accessPoint();

        assertThat(point.isServing(at("09:00"))).isEmpty();
        assertThat(point.close(Instant.EPOCH).isServing(at("09:00"))).contains(false);
    }

    private static AccessPoint accessPoint(OpeningHours... hours) {
        return AccessPoint.open(
                new AccessPointId(UUID.randomUUID()),
                "PA",
                "Mairie",
                new Place("SN-DK-01", 7, null),
                new Offer(Set.of(AccessService.PAYMENT), Set.of(), List.of(hours)));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(DAY + time);
    }
}

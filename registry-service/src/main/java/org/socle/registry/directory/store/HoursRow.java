package org.socle.registry.directory.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import org.socle.registry.directory.domain.OpeningHours;

/** Opening hours as they are stored. Times are text: as times of the database they would move with its time zone. */
@Embeddable
record HoursRow(
        @Column(name = "weekday") @Enumerated(EnumType.STRING)
        DayOfWeek day,

        String opens,
        String closes) implements Comparable<HoursRow> {

    private static final Comparator<HoursRow> IN_THE_WEEK =
            Comparator.comparing(HoursRow::day).thenComparing(HoursRow::opens);

    static HoursRow of(OpeningHours hours) {
        return new HoursRow(
                hours.day(), hours.opens().toString(), hours.closes().toString());
    }

    OpeningHours toDomain() {
        return new OpeningHours(day, LocalTime.parse(opens), LocalTime.parse(closes));
    }

    @Override
    public int compareTo(HoursRow other) {
        return IN_THE_WEEK.compare(this, other);
    }
}

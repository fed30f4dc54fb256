package org.socle.registry.committee.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When and where a committee meets.
 *
 * @param agenda what is to be talked about, in order
 */
public record Meeting(Instant startsAt, String place, List<String> agenda) {

    public Meeting {
        agenda = List.copyOf(agenda);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, ZoneOffset.UTC);
    }
}

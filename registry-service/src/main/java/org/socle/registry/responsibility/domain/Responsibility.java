package org.socle.registry.responsibility.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation does in one programme and area.
 *
 * @param programme code of the programme
 * @param organisation code of the organisation
 * @param mandate the text it rests on; null when none is named
 * @param to the last day; null while none is set
 */
public record Responsibility(
        ResponsibilityId id,
        String programme,
        ProgrammeFunction function,
        String organisation,
        Place place,
        Part part,
        @Nullable String mandate,
        LocalDate from,
        @Nullable LocalDate to) {

    /**
     * Where it holds, in every area inside too.
     *
     * @param lo its number
     * @param hi the last number of an area inside
     */
    public record Place(String territory, int lo, int hi) {

        boolean contains(Place other) {
            return lo <= other.lo && other.hi <= hi;
        }

        boolean meets(Place other) {
            return lo <= other.hi && other.lo <= hi;
        }
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same until a day; an earlier end stays. */
    public Responsibility endedOn(LocalDate day) {
        LocalDate last = day.isBefore(from) ? from : day;
        return to != null && to.isBefore(last)
                ? this
                : new Responsibility(id, programme, function, organisation, place, part, mandate, from, last);
    }
}

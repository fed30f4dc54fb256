package org.socle.grievance.alert.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert without its words.
 *
 * @param areaCode where, as finely as the person said
 * @param territoryNo the area's number, by which rows are cut
 * @param regionCode the region whose watch cell it goes to
 * @param programmeCode the programme it is about, or null
 */
public record Alert(
        AlertId id,
        String areaCode,
        int territoryNo,
        String regionCode,
        @Nullable String programmeCode,
        Barrier barrier,
        Channel channel,
        AlertState state,
        Instant raisedAt,
        Instant movedAt) {

    public static Alert raise(
            AlertId id, Place place, @Nullable String programmeCode, Barrier barrier, Channel channel, Instant now) {
        return new Alert(
                id,
                place.areaCode(),
                place.territoryNo(),
                place.regionCode(),
                programmeCode,
                barrier,
                channel,
                AlertState.RAISED,
                now,
                now);
    }

    public boolean sensitive() {
        return barrier.sensitive();
    }

    /** What comes of the wish to move it. */
    public Moved move(Move move, Instant now) {
        return AlertMoves.target(state, move)
                .<Moved>map(target -> new Moved.Done(new Alert(
                        id, areaCode, territoryNo, regionCode, programmeCode, barrier, channel, target, raisedAt, now)))
                .orElseGet(() -> new Moved.NotAllowed(state, AlertMoves.allowed(state)));
    }
}

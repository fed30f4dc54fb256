package org.socle.registry.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.directory.DirectoryIds;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.Seat;

/**
 * A seat in the committee of a territory.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param holder user name; absent while the seat is free
 * @param to the last day of who holds it; absent when none is set
 * @param closedAt when the seat was closed; absent while it is there
 */
@Schema(name = "CommitteeSeat")
record SeatView(
        @Schema(examples = "seat_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "SOCIAL_PROTECTION") Committee committee,
        @Schema(examples = "CIVIL_SOCIETY") CommitteeRole role,
        @Schema(examples = "SN-DK-01") String territory,
        @Schema(examples = "awa.ndiaye") @Nullable String holder,
        @Schema(examples = "2026-11-22") LocalDate from,
        @Schema(examples = "2029-11-21") @Nullable LocalDate to,
        @Nullable Instant closedAt) {

    static SeatView of(Seat seat) {
        return of(DirectoryIds.text(seat.id()), seat);
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static SeatView planned(Seat seat) {
        return of(null, seat);
    }

    private static SeatView of(@Nullable String id, Seat seat) {
        return new SeatView(
                id,
                seat.committee(),
                seat.role(),
                seat.territoryCode(),
                seat.holding().holder(),
                seat.holding().from(),
                seat.holding().to(),
                seat.closedAt());
    }
}

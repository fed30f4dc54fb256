package org.socle.registry.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.scope.TerritoryScope;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.Seat;
import org.socle.registry.directory.domain.SeatId;

/** Keeps seats, the closed ones too. Those outside the caller's territory do not exist. */
public interface SeatStore {

    /** Which seats a list shows; closed ones only when they are asked for. */
    record Filter(
            TerritoryScope within,
            @Nullable Committee committee,
            @Nullable String holder,
            boolean freeOnly,
            boolean closedToo) {}

    /** False when it is a chair and the committee has one. */
    boolean add(Seat seat, String by);

    void save(Seat seat);

    Optional<Seat> find(SeatId id);

    /** Whether the committee of the area has an open chair. */
    boolean hasChair(Committee committee, String territoryCode);

    /** Like {@link #find}, and nobody else changes the seat until the transaction ends. */
    Optional<Seat> findAndHold(SeatId id);

    /** The seats of a committee that somebody held on a day, each with that holding, whoever holds it now. */
    List<Seat> heldOn(Committee committee, String territoryCode, LocalDate day);

    /** In the order in which they were added. */
    Page<Seat> list(Filter filter, Cursor cursor);
}

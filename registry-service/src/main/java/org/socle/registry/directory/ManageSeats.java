package org.socle.registry.directory;

import static org.socle.registry.directory.DirectoryProblems.SEAT_CHAIR_TAKEN;
import static org.socle.registry.directory.DirectoryProblems.SEAT_CLOSED;
import static org.socle.registry.directory.DirectoryProblems.SEAT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.socle.kit.audit.Audit;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.paging.Cursor;
import org.socle.kit.paging.Page;
import org.socle.kit.version.Versions;
import org.socle.registry.directory.domain.Committee;
import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.Holding;
import org.socle.registry.directory.domain.Seat;
import org.socle.registry.directory.domain.SeatId;

/** What an administrator does with the seats of committees in their own territory. */
@ApplicationScoped
public class ManageSeats {

    private static final String KIND = "committee-seat";

    private final SeatStore seats;
    private final DirectoryAreas areas;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ManageSeats(SeatStore seats, DirectoryAreas areas, Audit audit, Caller caller, Clock clock) {
        this.seats = seats;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A seat as somebody wants it; the area is not looked up yet. */
    public record Draft(Committee committee, CommitteeRole role, String territoryCode, Holding holding) {}

    @Transactional
    public Seat read(String id) {
        return seats.find(DirectoryIds.seat(id)).orElseThrow(() -> SEAT_NOT_FOUND.about(id));
    }

    @Transactional
    public Page<Seat> list(
            @Nullable String territory,
            @Nullable Committee committee,
            @Nullable String holder,
            boolean freeOnly,
            boolean closedToo,
            Cursor cursor) {
        return seats.list(
                new SeatStore.Filter(areas.within(territory), committee, holder, freeOnly, closedToo), cursor);
    }

    @Transactional
    public Seat create(Draft draft, boolean validateOnly) {
        var area = areas.named(draft.territoryCode());
        var seat = new Seat(
                new SeatId(Ids.next()),
                draft.committee(),
                draft.role(),
                area.code(),
                area.lo(),
                draft.holding(),
                1,
                null);
        if (validateOnly ? isSecondChair(seat) : !seats.add(seat, caller.subject())) {
            throw SEAT_CHAIR_TAKEN.about(area.code());
        }
        if (!validateOnly) {
            audit.wrote(KIND, DirectoryIds.text(seat.id()), "created");
        }
        return seat;
    }

    @Transactional
    public Seat change(String id, @Nullable String ifMatch, Draft draft, boolean validateOnly) {
        var before = held(id);
        Versions.check(ifMatch, before.version());
        if (!before.isOpen()) {
            throw SEAT_CLOSED.about(id);
        }
        refuseAnotherSeat(before, draft);
        var changed = before.change(draft.holding());
        if (!validateOnly) {
            seats.save(changed);
            audit.wrote(KIND, id, "changed");
        }
        return changed;
    }

    /** Closing twice is the same as once. */
    @Transactional
    public Seat close(String id, boolean validateOnly) {
        var before = held(id);
        if (!before.isOpen()) {
            return before;
        }
        var closed = before.close(clock.instant());
        if (!validateOnly) {
            seats.save(closed);
            audit.wrote(KIND, id, "closed");
        }
        return closed;
    }

    /** A seat of another territory does not exist for the caller, so that none has to be refused. */
    private Seat held(String id) {
        return seats.findAndHold(DirectoryIds.seat(id)).orElseThrow(() -> SEAT_NOT_FOUND.about(id));
    }

    private boolean isSecondChair(Seat seat) {
        return seat.role() == CommitteeRole.CHAIR && seats.hasChair(seat.committee(), seat.territoryCode());
    }

    private static void refuseAnotherSeat(Seat seat, Draft draft) {
        if (seat.committee() != draft.committee()) {
            throw DirectoryProblems.fixed("/committee");
        }
        if (seat.role() != draft.role()) {
            throw DirectoryProblems.fixed("/role");
        }
        if (!seat.territoryCode().equals(draft.territoryCode())) {
            throw DirectoryProblems.fixed("/territory");
        }
    }
}

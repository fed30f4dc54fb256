package org.socle.registry.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socle.registry.committee.domain.Member;
import org.socle.registry.committee.domain.Session;
import org.socle.registry.directory.SeatStore;

/** Who held a seat on the day of a session. */
@ApplicationScoped
class SeatedMembers {

    private final SeatStore seats;

    SeatedMembers(SeatStore seats) {
        this.seats = seats;
    }

    List<Member> of(Session session) {
        var committee = session.committee();
        return seats
                .heldOn(
                        committee.kind(),
                        committee.territoryCode(),
                        session.meeting().day())
                .stream()
                .flatMap(seat ->
                        seat.holding().heldBy().stream().map(holder -> new Member(seat.id(), seat.role(), holder)))
                .toList();
    }
}

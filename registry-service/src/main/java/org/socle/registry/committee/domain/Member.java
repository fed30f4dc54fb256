package org.socle.registry.committee.domain;

import org.socle.registry.directory.domain.CommitteeRole;
import org.socle.registry.directory.domain.SeatId;

/**
 * Somebody who held a seat on the day of a session.
 *
 * @param holder user name
 */
public record Member(SeatId seat, CommitteeRole role, String holder) {

    /** Observers listen. */
    public boolean hasVote() {
        return role != CommitteeRole.OBSERVER;
    }
}

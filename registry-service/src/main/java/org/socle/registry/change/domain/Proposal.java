package org.socle.registry.change.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody proposed; it never changes.
 *
 * @param effectiveOn the day from which it is true
 * @param proposer subject of who proposed it
 * @param organisation of the proposer
 * @param territory number of the commune in which the subject lived
 * @param quorum how many others must agree
 */
public record Proposal(
        ChangeRequestId id,
        Asked asked,
        String reason,
        LocalDate effectiveOn,
        String proposer,
        String organisation,
        Instant proposedAt,
        int territory,
        int quorum) {

    @Override
    public String toString() {
        return "Proposal[" + id.text() + "]";
    }
}

package org.socle.registry.committee.domain;

import java.time.LocalDate;

/**
 * How many members must be present for a committee to decide.
 *
 * @param percent of the members with a vote, rounded up: 50 of six are three, 51 of six are four
 * @param atLeast however few members there are
 * @param from the first day; a later quorum takes its place from its own first day on
 */
public record Quorum(QuorumId id, LocalCommittee committee, int percent, int atLeast, LocalDate from) {

    public Quorum {
        if (percent < 1 || percent > 100 || atLeast < 1) {
            throw new IllegalArgumentException("not a share of members");
        }
    }

    /** How many must be present of so many who hold a seat with a vote. */
    public int needed(int voters) {
        return Math.max(atLeast, Math.ceilDiv(voters * percent, 100));
    }
}

package org.socle.registry.committee.domain;

import java.time.LocalDate;

/**
 * What is to be done once a decision is adopted.
 *
 * @param organisation code of who is to do it
 * @param dueOn the last day
 */
public record FollowUp(String action, String organisation, LocalDate dueOn) {

    /** Without the action, which may be about a household. */
    @Override
    public String toString() {
        return "FollowUp[" + organisation + ", " + dueOn + "]";
    }
}

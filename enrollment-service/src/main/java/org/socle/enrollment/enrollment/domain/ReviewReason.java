package org.socle.enrollment.enrollment.domain;

/** Why someone who is in, or waits, must be looked at by a person. */
public enum ReviewReason {
    NO_LONGER_ELIGIBLE,
    FACTS_MISSING,
    LEFT_HOUSEHOLD,
    /** Nobody lives in the household any more. */
    HOUSEHOLD_EMPTY,
    /** Turned out to be another person, who may have a place too. */
    MERGED,
    /** Turned out to be two persons, of whom the other may be meant. */
    SPLIT,
    MOVED_TO_ANOTHER_AREA
}

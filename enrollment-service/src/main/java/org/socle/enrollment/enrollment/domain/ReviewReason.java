package org.socle.enrollment.enrollment.domain;

/** Why someone who is in, or waits, must be looked at by a person. */
public enum ReviewReason {
    NO_LONGER_ELIGIBLE,
    FACTS_MISSING,
    LEFT_HOUSEHOLD,
    MOVED_TO_ANOTHER_AREA
}

package org.socle.enrollment.enrollment.domain;

/** Why someone's place is kept without anything being granted. */
public enum SuspensionReason {
    UNDER_REVIEW,
    NOT_REACHED,
    INVESTIGATION,
    ON_REQUEST
}

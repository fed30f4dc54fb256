package org.socle.enrollment.programme.domain;

/** Why someone eligible has no place. */
public enum WaitingReason {
    NO_PLACE_LEFT,
    NO_QUOTA_IN_AREA
}

package org.socle.enrollment.enrollment.domain;

/** Why someone leaves a programme. */
public enum ExitReason {
    GRADUATED,
    NO_LONGER_ELIGIBLE,
    MOVED_AWAY,
    DECEASED,
    WITHDRAWN,
    DUPLICATE,
    FRAUD,
    REGISTERED_IN_ERROR
}

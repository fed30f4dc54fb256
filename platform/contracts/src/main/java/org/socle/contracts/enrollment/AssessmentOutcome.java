package org.socle.contracts.enrollment;

/** What the active rule says about an application. */
public enum AssessmentOutcome {
    ELIGIBLE,
    REFUSED
}

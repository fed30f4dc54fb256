package org.socle.enrollment.eligibility.domain;

/** What an assessment came to. */
public enum Outcome {
    ELIGIBLE,
    REFUSED,
    INCOMPLETE
}

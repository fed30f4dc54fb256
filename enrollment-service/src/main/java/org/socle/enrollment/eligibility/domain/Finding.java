package org.socle.enrollment.eligibility.domain;

/** What was found about one criterion. */
public enum Finding {
    MET,
    NOT_MET,
    UNKNOWN
}

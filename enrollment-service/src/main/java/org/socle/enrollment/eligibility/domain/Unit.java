package org.socle.enrollment.eligibility.domain;

/** Whom a programme takes in: a household as a whole, or each person. */
public enum Unit {
    HOUSEHOLD,
    PERSON
}

package org.socle.enrollment.eligibility.domain;

/** The type a rule sees a fact as. */
public enum FactType {
    TEXT,
    WHOLE_NUMBER,
    NUMBER,
    YES_NO,
    TEXT_LIST,
    GROUP
}

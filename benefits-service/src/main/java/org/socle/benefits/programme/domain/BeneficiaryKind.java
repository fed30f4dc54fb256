package org.socle.benefits.programme.domain;

/** Who a programme is for. */
public enum BeneficiaryKind {
    HOUSEHOLD,
    PERSON
}

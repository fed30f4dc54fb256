package org.socle.benefits.entitlement.domain;

/** Who a programme is for. */
public enum BeneficiaryKind {
    HOUSEHOLD,
    PERSON
}

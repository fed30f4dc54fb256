package org.socle.contracts;

/** Whether something is for a household as a whole or for one person in it. */
public enum BeneficiaryKind {
    HOUSEHOLD,
    PERSON
}

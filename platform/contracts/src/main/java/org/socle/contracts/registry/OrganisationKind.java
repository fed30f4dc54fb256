package org.socle.contracts.registry;

/** Kinds of organisations. */
public enum OrganisationKind {
    MINISTRY,
    AGENCY,
    NGO,
    ASSOCIATION,
    PAYMENT_PROVIDER
}

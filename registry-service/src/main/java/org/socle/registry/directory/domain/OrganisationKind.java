package org.socle.registry.directory.domain;

/** Kinds of organisations; their words are in the code list organisation-kind. */
public enum OrganisationKind {
    MINISTRY,
    AGENCY,
    NGO,
    ASSOCIATION,
    PAYMENT_PROVIDER
}

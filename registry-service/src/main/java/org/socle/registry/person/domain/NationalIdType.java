package org.socle.registry.person.domain;

/** Kinds of identity documents. Numbers are compared within their kind only. */
public enum NationalIdType {
    NIN,
    PASSPORT,
    BIRTH_CERTIFICATE,
    VOTER_CARD,
    CONSULAR_CARD,
    REFUGEE_CARD,
    RESIDENCE_CARD,
    DRIVING_LICENCE,
    DISABILITY_CARD
}

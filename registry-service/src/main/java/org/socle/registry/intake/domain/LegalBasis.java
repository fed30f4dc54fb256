package org.socle.registry.intake.domain;

/** What allows a person to be registered. Who was registered without consent is told to nobody who needs it. */
public enum LegalBasis {
    CONSENT,
    PUBLIC_INTEREST,
    VITAL_INTEREST,
    LEGAL_OBLIGATION
}

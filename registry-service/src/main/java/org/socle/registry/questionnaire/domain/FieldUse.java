package org.socle.registry.questionnaire.domain;

/** What may become of an answer. */
public enum FieldUse {
    /** Told to programmes, whose rules may ask about it. */
    ELIGIBILITY,
    /** Stays in the register. */
    PERSONAL,
    /** Stays in the register, encrypted. */
    SENSITIVE
}

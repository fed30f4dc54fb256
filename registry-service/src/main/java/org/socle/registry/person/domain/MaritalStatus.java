package org.socle.registry.person.domain;

/** The last union of a person, or none. */
public enum MaritalStatus {
    NEVER_MARRIED,
    MARRIED_MONOGAMOUS,
    MARRIED_POLYGAMOUS,
    CONSENSUAL_UNION,
    WIDOWED,
    DIVORCED,
    SEPARATED,
    ANNULLED
}

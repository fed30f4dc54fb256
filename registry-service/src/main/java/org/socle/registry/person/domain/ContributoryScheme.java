package org.socle.registry.person.domain;

/** Branches of social insurance that somebody pays into; NONE says that it was asked and there is none. */
public enum ContributoryScheme {
    OLD_AGE,
    MEDICAL_CARE,
    SICKNESS,
    UNEMPLOYMENT,
    EMPLOYMENT_INJURY,
    FAMILY,
    MATERNITY,
    INVALIDITY,
    SURVIVORS,
    NONE
}

package org.socle.registry.person.domain;

/** The main work of a person. */
public enum Occupation {
    FARMER,
    HERDER,
    FISHER,
    ARTISAN,
    INFORMAL_TRADE,
    SALARIED,
    DOMESTIC_WORK,
    STUDENT,
    RETIRED,
    NONE,
    OTHER
}

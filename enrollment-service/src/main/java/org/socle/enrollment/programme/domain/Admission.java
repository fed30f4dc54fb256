package org.socle.enrollment.programme.domain;

/** How places are given out. The choice is explained in docs/adr, "Two ways of admission". */
public enum Admission {
    /** Whoever is eligible has a place at once while there is one; the others wait in order of rank. */
    IMMEDIATE,
    /** Whoever is eligible is proposed; a selection ranks all who are and fills the places. */
    ROUNDS
}

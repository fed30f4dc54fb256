package org.socle.registry.questionnaire.domain;

/** Whom a questionnaire asks about. */
public enum AskedOf {
    PERSON,
    HOUSEHOLD
}

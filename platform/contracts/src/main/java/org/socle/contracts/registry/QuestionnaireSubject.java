package org.socle.contracts.registry;

/** Whom a questionnaire asks about. */
public enum QuestionnaireSubject {
    PERSON,
    HOUSEHOLD
}

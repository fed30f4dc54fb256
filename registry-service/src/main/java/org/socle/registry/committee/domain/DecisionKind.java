package org.socle.registry.committee.domain;

/** What a decision is about; the words are in the code list decision-kind. */
public enum DecisionKind {
    ROLL_OUT,
    TARGETING,
    SINGLE_HOUSEHOLD,
    ACTION_PLAN,
    BUDGET,
    FOLLOW_UP,
    RULES_OF_PROCEDURE,
    OTHER
}

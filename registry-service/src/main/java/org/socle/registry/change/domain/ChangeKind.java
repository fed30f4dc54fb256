package org.socle.registry.change.domain;

/** Kinds of change; each has its own policy. */
public enum ChangeKind {
    PERSON_CORRECTION,
    HOUSEHOLD_CORRECTION,
    BIRTH,
    DEATH,
    MARRIAGE,
    SEPARATION,
    MOVE,
    ARRIVAL,
    DEPARTURE,
    HEAD_CHANGE,
    HOUSEHOLD_SPLIT,
    HOUSEHOLD_MERGE,
    INSTITUTION_ENTRY
}

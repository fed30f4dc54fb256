package org.socle.registry.scoring.domain;

/** What a scorecard may look at. Each is a code or a number computed from the registered facts of a household. */
public enum Indicator {
    ROOF,
    WATER,
    LATRINE,
    ELECTRICITY,
    /** Persons per room, to two decimals. */
    PERSONS_PER_ROOM,
    /** Share of members under 15, in percent. */
    CHILDREN_SHARE,
    /** Main work of the head. */
    HEAD_OCCUPATION,
    /** Share of the 6-14 year-olds who attend school, in percent; absent without any. */
    SCHOOL_ATTENDANCE,
    /** Members with a disability. */
    DISABLED_MEMBERS
}

package org.socle.registry.scoring.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a scoring model may look at. Each is a code or a number computed from the registered facts of a household. */
public enum Indicator {
    ROOF(false),
    WATER(false),
    LATRINE(false),
    ELECTRICITY(false),
    /** Rooms of the dwelling. */
    ROOMS(true),
    /** Persons per room, to two decimals. */
    PERSONS_PER_ROOM(true),
    /** Members. */
    HOUSEHOLD_SIZE(true),
    /** Share of members under 15, in percent. */
    CHILDREN_SHARE(true),
    /** Main work of the head. */
    HEAD_OCCUPATION(false),
    HEAD_SEX(false),
    /** Completed years of the head. */
    HEAD_AGE(true),
    /** Share of the 6-14 year-olds who attend school, in percent; absent without any. */
    SCHOOL_ATTENDANCE(true),
    /** Members with a disability. */
    DISABLED_MEMBERS(true),
    /**
     * Where the committee of the commune ranked the household: from 0, the poorest, to 100. Absent where none did, or
     * where nobody else was ranked.
     */
    COMMUNITY_RANK(true);

    private final boolean number;

    Indicator(boolean number) {
        this.number = number;
    }

    public boolean isNumber() {
        return number;
    }

    static Optional<Indicator> named(String name) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.name().equals(name))
                .findFirst();
    }
}

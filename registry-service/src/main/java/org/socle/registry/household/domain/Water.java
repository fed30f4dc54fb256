package org.socle.registry.household.domain;

/** Where drinking water comes from. */
public enum Water {
    RIVER,
    WELL,
    BOREHOLE,
    TAP,
    VENDOR,
    OTHER
}

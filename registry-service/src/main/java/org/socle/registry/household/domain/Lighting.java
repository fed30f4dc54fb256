package org.socle.registry.household.domain;

/** Where light comes from. */
public enum Lighting {
    GRID,
    SOLAR,
    GENERATOR,
    BATTERY_LAMP,
    OIL_LAMP,
    GAS_LAMP,
    CANDLE,
    OPEN_FIRE,
    NONE,
    OTHER
}

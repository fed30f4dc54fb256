package org.socle.registry.household.domain;

/** What the outer walls are made of. */
public enum Wall {
    CEMENT_OR_BRICK,
    MUD_BRICK,
    WOOD,
    ZINC,
    STRAW_OR_REED,
    NO_WALLS,
    OTHER
}

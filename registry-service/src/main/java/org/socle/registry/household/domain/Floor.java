package org.socle.registry.household.domain;

/** What the floor is made of. */
public enum Floor {
    EARTH,
    DUNG,
    WOOD,
    CEMENT,
    TILE,
    VINYL_OR_CARPET,
    OTHER
}

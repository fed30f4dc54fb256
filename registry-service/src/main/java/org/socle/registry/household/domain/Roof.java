package org.socle.registry.household.domain;

/** What the roof is made of. */
public enum Roof {
    THATCH,
    ZINC,
    TILE,
    CONCRETE,
    OTHER
}

package org.socle.contracts.registry;

/** The levels of the tree of areas, from the country down. */
public enum TerritoryLevel {
    COUNTRY,
    REGION,
    DEPARTMENT,
    COMMUNE,
    VILLAGE
}

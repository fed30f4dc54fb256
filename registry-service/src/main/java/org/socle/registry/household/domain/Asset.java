package org.socle.registry.household.domain;

/** Things and animals a household owns. */
public enum Asset {
    RADIO,
    TELEVISION,
    MOBILE_PHONE,
    REFRIGERATOR,
    BICYCLE,
    MOTORCYCLE,
    CAR,
    CART,
    PLOUGH,
    BOAT,
    POULTRY,
    SHEEP_OR_GOATS,
    CATTLE,
    LAND
}

package org.socle.registry.household.domain;

/** What struck a household in the last twelve months. */
public enum Shock {
    DROUGHT,
    FLOOD,
    STORM,
    COASTAL_EROSION,
    FIRE,
    LOCUSTS_OR_PESTS,
    LIVESTOCK_DISEASE,
    FOOD_PRICE_RISE,
    PRODUCE_PRICE_FALL,
    LOSS_OF_WORK,
    LOSS_OF_REMITTANCES,
    SERIOUS_ILLNESS,
    DEATH,
    SEPARATION,
    THEFT,
    CONFLICT,
    DISPLACEMENT,
    EPIDEMIC,
    OTHER
}

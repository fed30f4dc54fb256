package org.socle.registry.household.domain;

/** What is burnt for cooking. */
public enum CookingFuel {
    ELECTRICITY,
    GAS,
    BIOGAS,
    KEROSENE,
    CHARCOAL,
    WOOD,
    CROP_RESIDUE,
    DUNG,
    NO_COOKING,
    OTHER
}

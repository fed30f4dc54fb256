package org.socle.registry.household.domain;

/** Where people relieve themselves. */
public enum Sanitation {
    FLUSH_TO_SEWER,
    FLUSH_TO_SEPTIC_TANK,
    FLUSH_TO_PIT,
    VENTILATED_PIT,
    PIT_WITH_SLAB,
    PIT_WITHOUT_SLAB,
    COMPOSTING,
    BUCKET,
    HANGING,
    OPEN_DEFECATION,
    OTHER
}

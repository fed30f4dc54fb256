package org.socle.enrollment.registryview.domain;

import org.jspecify.annotations.Nullable;

/** How a household lives. What was not asked is absent. */
public record DwellingRecord(
        @Nullable String roof,
        @Nullable String water,
        @Nullable Boolean latrine,
        @Nullable Boolean electricity,
        @Nullable Integer rooms,
        @Nullable String wall,
        @Nullable String floor,
        @Nullable String sanitation,
        @Nullable String lighting,
        @Nullable String cookingFuel) {

    /** One of which no more was asked. */
    public DwellingRecord(
            @Nullable String roof,
            @Nullable String water,
            @Nullable Boolean latrine,
            @Nullable Boolean electricity,
            @Nullable Integer rooms) {
        this(roof, water, latrine, electricity, rooms, null, null, null, null, null);
    }
}

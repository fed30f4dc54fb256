package org.socle.registry.household.domain;

import org.jspecify.annotations.Nullable;

/** How a household is housed, as far as it was asked. */
public record Dwelling(
        @Nullable Roof roof,
        @Nullable Wall wall,
        @Nullable Floor floor,
        @Nullable Water water,
        @Nullable Boolean latrine,
        @Nullable Sanitation sanitation,
        @Nullable Boolean electricity,
        @Nullable Lighting lighting,
        @Nullable CookingFuel cookingFuel,
        @Nullable Integer rooms) {

    /** This dwelling with everything the newer statement says; what it leaves out stays as it is. */
    public Dwelling correctedBy(Dwelling newer) {
        return new Dwelling(
                newer.roof == null ? roof : newer.roof,
                newer.wall == null ? wall : newer.wall,
                newer.floor == null ? floor : newer.floor,
                newer.water == null ? water : newer.water,
                newer.latrine == null ? latrine : newer.latrine,
                newer.sanitation == null ? sanitation : newer.sanitation,
                newer.electricity == null ? electricity : newer.electricity,
                newer.lighting == null ? lighting : newer.lighting,
                newer.cookingFuel == null ? cookingFuel : newer.cookingFuel,
                newer.rooms == null ? rooms : newer.rooms);
    }
}

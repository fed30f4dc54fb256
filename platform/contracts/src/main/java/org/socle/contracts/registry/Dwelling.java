package org.socle.contracts.registry;

import org.jspecify.annotations.Nullable;
import org.socle.contracts.Require;

/**
 * How a household lives, as far as it was asked.
 *
 * @param roof code of the roof material
 * @param water code of the source of drinking water
 * @param latrine whether there is a latrine
 * @param electricity whether there is electricity
 * @param rooms number of rooms
 * @param wall code of the material of the outer walls
 * @param floor code of the material of the floor
 * @param sanitation code of the kind of toilet
 * @param lighting code of the source of light
 * @param cookingFuel code of what is burnt for cooking
 */
public record Dwelling(
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

    public Dwelling {
        Require.codeOrAbsent(roof, "roof");
        Require.codeOrAbsent(water, "water");
        Require.that(rooms == null || rooms >= 0, "rooms must not be negative");
        Require.codeOrAbsent(wall, "wall");
        Require.codeOrAbsent(floor, "floor");
        Require.codeOrAbsent(sanitation, "sanitation");
        Require.codeOrAbsent(lighting, "lighting");
        Require.codeOrAbsent(cookingFuel, "cooking_fuel");
    }

    /** Of which no more was asked. */
    public Dwelling(
            @Nullable String roof,
            @Nullable String water,
            @Nullable Boolean latrine,
            @Nullable Boolean electricity,
            @Nullable Integer rooms) {
        this(roof, water, latrine, electricity, rooms, null, null, null, null, null);
    }
}

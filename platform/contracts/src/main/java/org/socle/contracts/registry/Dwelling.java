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
 */
public record Dwelling(
        @Nullable String roof,
        @Nullable String water,
        @Nullable Boolean latrine,
        @Nullable Boolean electricity,
        @Nullable Integer rooms) {

    public Dwelling {
        if (roof != null) {
            Require.code(roof, "roof");
        }
        if (water != null) {
            Require.code(water, "water");
        }
        Require.that(rooms == null || rooms >= 0, "rooms must not be negative");
    }
}

package org.socle.registry.household.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.CookingFuel;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Floor;
import org.socle.registry.household.domain.Lighting;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Sanitation;
import org.socle.registry.household.domain.Wall;
import org.socle.registry.household.domain.Water;

/** How a household is housed; leave out what was not asked. */
@Schema(name = "DwellingRequest")
record DwellingRequest(
        @Schema(examples = "ZINC") @Nullable Roof roof,
        @Schema(examples = "MUD_BRICK") @Nullable Wall wall,
        @Schema(examples = "CEMENT") @Nullable Floor floor,
        @Schema(examples = "WELL") @Nullable Water water,
        @Schema(examples = "true") @Nullable Boolean latrine,
        @Schema(examples = "PIT_WITH_SLAB") @Nullable Sanitation sanitation,
        @Schema(examples = "false") @Nullable Boolean electricity,
        @Schema(examples = "SOLAR") @Nullable Lighting lighting,
        @Schema(examples = "CHARCOAL") @Nullable CookingFuel cookingFuel,
        @Schema(examples = "2") @Nullable @Min(0) @Max(99) Integer rooms) {

    Dwelling dwelling() {
        return new Dwelling(roof, wall, floor, water, latrine, sanitation, electricity, lighting, cookingFuel, rooms);
    }
}

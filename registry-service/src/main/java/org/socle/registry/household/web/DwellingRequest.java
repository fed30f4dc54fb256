package org.socle.registry.household.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Dwelling;
import org.socle.registry.household.domain.Roof;
import org.socle.registry.household.domain.Water;

/** How a household is housed; leave out what was not asked. */
@Schema(name = "DwellingRequest")
record DwellingRequest(
        @Schema(examples = "ZINC") @Nullable Roof roof,
        @Schema(examples = "WELL") @Nullable Water water,
        @Schema(examples = "true") @Nullable Boolean latrine,
        @Schema(examples = "false") @Nullable Boolean electricity,
        @Schema(examples = "2") @Nullable @Min(0) @Max(99) Integer rooms) {

    Dwelling dwelling() {
        return new Dwelling(roof, water, latrine, electricity, rooms);
    }
}

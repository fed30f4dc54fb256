package org.socle.registry.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.Asset;

/** How a household lives from now on; what is left out is no longer known. */
@Schema(name = "HomeRequest")
record HomeRequest(
        @Schema(examples = "true") @NotNull Boolean urban,
        @NotNull @Valid DwellingRequest dwelling,
        @Nullable @Size(max = 20) List<@NotNull Asset> assets) {

    static final String EXAMPLE = """
            {
              "urban": true,
              "dwelling": {"roof": "CONCRETE", "water": "TAP", "latrine": true, "electricity": true, "rooms": 3},
              "assets": ["RADIO", "TELEVISION"]
            }
            """;
}

package org.socle.registry.indicator.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.kit.territory.Territory;

/**
 * Whose figures to keep.
 *
 * @param territory code of an area inside one's own territory
 * @param level of the areas inside, each of which gets its own figures; not above the territory's own
 */
@Schema(name = "IndicatorSnapshotRequest")
record SnapshotRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK")
        String territory,

        @NotNull @Schema(examples = "COMMUNE") Territory.Level level) {

    static final String EXAMPLE = """
            {"territory": "SN-DK", "level": "COMMUNE"}
            """;
}

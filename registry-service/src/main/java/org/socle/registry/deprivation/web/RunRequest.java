package org.socle.registry.deprivation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.territory.Territory;
import org.socle.registry.deprivation.ManageRuns.Wish;

/**
 * What to count.
 *
 * @param territory code of an area inside one's own territory
 * @param level the level of areas that figures are broken down by; not above the territory's own
 * @param asOf the day on which ages are taken; today when left out
 */
@Schema(name = "DeprivationRunRequest")
record RunRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "dpd_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String definitionId,

        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK")
        String territory,

        @NotNull Territory.Level level,
        @Schema(examples = "2026-11-01") @Nullable LocalDate asOf) {

    static final String EXAMPLE = """
            {
              "definition_id": "dpd_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
              "territory": "SN-DK",
              "level": "DEPARTMENT",
              "as_of": "2026-11-01"
            }
            """;

    Wish wish() {
        return new Wish(definitionId, territory, level, asOf);
    }
}

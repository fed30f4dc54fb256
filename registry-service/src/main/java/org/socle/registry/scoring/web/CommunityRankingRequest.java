package org.socle.registry.scoring.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.scoring.RankHouseholds.Wish;

/**
 * How the committee of a commune ranks households.
 *
 * @param territory code of the commune
 * @param rankedOn the day of the session
 * @param order ids of households, the poorest first; those of one inner list are tied
 */
@Schema(name = "CommunityRankingRequest")
record CommunityRankingRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK-01-01")
        String territory,

        @NotNull LocalDate rankedOn,

        @NotEmpty @Size(max = 2000) List<@NotEmpty @Size(max = 2000) List<@NotNull @Size(max = 40) String>> order) {

    static final String EXAMPLE = """
            {
              "territory": "SN-DK-01-01",
              "ranked_on": "2026-11-02",
              "order": [
                ["hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6"],
                ["hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f7", "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f8"]
              ]
            }
            """;

    Wish wish() {
        return new Wish(territory, rankedOn, order);
    }
}

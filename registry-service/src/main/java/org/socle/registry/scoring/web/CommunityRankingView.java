package org.socle.registry.scoring.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.scoring.RankHouseholds.Ranked;
import org.socle.registry.scoring.ScoringIds;

/**
 * A ranking that was kept. The rank of each household is among its scores.
 *
 * @param ranked how many households it ranks
 */
@Schema(name = "CommunityRanking")
record CommunityRankingView(
        @Schema(examples = "crk_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "SN-DK-01-01") String territory,
        LocalDate rankedOn,
        @Schema(examples = "40") int ranked,
        Instant recordedAt) {

    static CommunityRankingView of(Ranked ranked) {
        var ranking = ranked.ranking();
        return new CommunityRankingView(
                ScoringIds.ranking(ranking.id()),
                ranking.communeCode(),
                ranking.rankedOn(),
                ranked.ranks().size(),
                ranking.recordedAt());
    }
}

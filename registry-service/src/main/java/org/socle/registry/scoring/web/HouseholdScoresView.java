package org.socle.registry.scoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.CommunityRankingStore.Placed;
import org.socle.registry.scoring.ScoringIds;
import org.socle.registry.scoring.SeeScores.Both;

/**
 * The scores of a household, which are never mixed unless a scoring model names COMMUNITY_RANK.
 *
 * @param formula by the active scoring model; absent until it was scored
 * @param community by the committee of its commune; absent where none ranked it
 */
@Schema(name = "HouseholdScores")
record HouseholdScoresView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String householdId,

        @Nullable ScoreView formula,
        @Nullable CommunityRankView community) {

    /**
     * Where a committee ranked a household.
     *
     * @param rank 1 for the poorest
     * @param tied how many share the rank
     * @param of how many were ranked
     * @param percent from 0, the poorest, to 100; absent where nobody else was ranked
     */
    @Schema(name = "CommunityRank")
    record CommunityRankView(
            @Schema(examples = "crk_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String rankingId,

            @Schema(examples = "3") int rank,
            @Schema(examples = "1") int tied,
            @Schema(examples = "40") int of,
            @Schema(examples = "5.13") @Nullable BigDecimal percent,
            LocalDate rankedOn) {

        static CommunityRankView of(Placed placed) {
            var rank = placed.rank();
            return new CommunityRankView(
                    ScoringIds.ranking(placed.rankingId()),
                    rank.rank(),
                    rank.tied(),
                    rank.of(),
                    rank.percent().orElse(null),
                    rank.rankedOn());
        }
    }

    static HouseholdScoresView of(Both both) {
        return new HouseholdScoresView(
                new HouseholdId(both.householdId()).text(),
                both.formula().map(ScoreView::of).orElse(null),
                both.community().map(CommunityRankView::of).orElse(null));
    }
}

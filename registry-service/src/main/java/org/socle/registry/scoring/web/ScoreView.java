package org.socle.registry.scoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.ScoreStore;
import org.socle.registry.scoring.domain.Category;
import org.socle.registry.scoring.domain.Indicator;
import org.socle.registry.scoring.domain.Score;

/**
 * The poverty score of a household, from 0 (poorest) to 100, and where each point comes from.
 *
 * @param scoredOn the day on which ages were taken
 */
@Schema(name = "Score")
record ScoreView(
        @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String householdId,

        @Schema(examples = "DEMO_SCORECARD") String model,
        @Schema(examples = "1") int modelVersion,
        @Schema(examples = "31") int score,
        @Schema(examples = "POOR") Category category,
        List<LineView> lines,
        LocalDate scoredOn,
        Instant scoredAt) {

    /**
     * One indicator's share.
     *
     * @param value the household's value: a code or a number; absent when it is not known
     * @param outOf what the best household earns here
     */
    @Schema(name = "ScoreLine")
    record LineView(
            @Schema(examples = "ROOF") Indicator indicator,
            @Schema(examples = "ZINC") @Nullable String value,
            @Schema(examples = "7") int points,
            @Schema(examples = "14") int outOf) {}

    static ScoreView of(ScoreStore.Kept kept) {
        Score score = kept.score();
        return new ScoreView(
                new HouseholdId(kept.householdId()).text(),
                score.model(),
                score.modelVersion(),
                score.value(),
                score.category(),
                score.lines().stream()
                        .map(line -> new LineView(line.indicator(), line.value(), line.points(), line.outOf()))
                        .toList(),
                score.scoredOn(),
                kept.scoredAt());
    }
}

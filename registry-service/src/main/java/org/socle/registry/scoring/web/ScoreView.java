package org.socle.registry.scoring.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.household.domain.HouseholdId;
import org.socle.registry.scoring.ScoreStore;
import org.socle.registry.scoring.SeeScores;
import org.socle.registry.scoring.domain.Category;
import org.socle.registry.scoring.domain.Score;
import org.socle.registry.scoring.domain.ScoringFormula.PlaceAdjustment;
import org.socle.registry.scoring.domain.ScoringFormula.Residence;
import org.socle.registry.vocabulary.domain.Labels;

/**
 * The poverty score of a household, the lowest being the poorest, and where each point comes from: base, lines and place
 * adjustment add up to the total, by whose category the household is.
 *
 * @param score the total in whole numbers, as the model publishes it
 * @param residence whose equation it was; absent where one equation is for everybody
 * @param placeAdjustment of the nearest area that has one; absent without any
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
        @Nullable Residence residence,
        @Schema(examples = "0") BigDecimal base,
        List<LineView> lines,
        @Nullable PlaceAdjustmentView placeAdjustment,
        @Schema(examples = "31") BigDecimal total,
        LocalDate scoredOn,
        Instant scoredAt) {

    /**
     * One indicator's share.
     *
     * @param indicator name of an indicator, or of a question such as answers.water.minutes
     * @param question as people read it; absent where the indicator is none
     * @param value the household's value: a code or a number; absent when it is not known
     * @param weight what each unit of the value adds; absent where points are given for a case
     * @param points what it added, to six decimals, half up
     * @param outOf the most anybody can get here; absent where there is no most
     */
    @Schema(name = "ScoreLine")
    record LineView(
            @Schema(examples = "ROOF") String indicator,
            @Nullable QuestionView question,
            @Schema(examples = "ZINC") @Nullable String value,
            @Schema(examples = "-0.041") @Nullable BigDecimal weight,
            @Schema(examples = "7") BigDecimal points,
            @Schema(examples = "14") @Nullable BigDecimal outOf) {}

    /** A question in the words of its questionnaire. */
    @Schema(name = "ScoreQuestion")
    record QuestionView(
            @Schema(examples = "À combien de minutes est l’eau ?")
            String fr,

            @Schema(examples = "How many minutes is the water away?")
            String en) {

        static QuestionView of(Labels titles) {
            return new QuestionView(titles.fr(), titles.en());
        }
    }

    /** @param territory code of the area */
    @Schema(name = "ScorePlaceAdjustment")
    record PlaceAdjustmentView(
            @Schema(examples = "SN-KD") String territory,
            @Schema(examples = "-0.12") BigDecimal points) {

        static @Nullable PlaceAdjustmentView of(@Nullable PlaceAdjustment adjustment) {
            return adjustment == null ? null : new PlaceAdjustmentView(adjustment.territory(), adjustment.points());
        }
    }

    static ScoreView of(SeeScores.Explained explained) {
        ScoreStore.Kept kept = explained.kept();
        Score score = kept.score();
        return new ScoreView(
                new HouseholdId(kept.householdId()).text(),
                score.model(),
                score.modelVersion(),
                score.value(),
                score.category(),
                score.sum().residence(),
                score.sum().base(),
                score.lines().stream()
                        .map(line -> new LineView(
                                line.indicator(),
                                explained.question(line).map(QuestionView::of).orElse(null),
                                line.value(),
                                line.weight(),
                                line.points(),
                                line.outOf()))
                        .toList(),
                PlaceAdjustmentView.of(score.sum().adjustment()),
                score.sum().total(),
                score.scoredOn(),
                kept.scoredAt());
    }
}

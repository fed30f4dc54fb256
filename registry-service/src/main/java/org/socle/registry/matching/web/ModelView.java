package org.socle.registry.matching.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.ManageModels;
import org.socle.registry.matching.domain.TrainedModel;
import org.socle.registry.matching.domain.model.Explanation;
import org.socle.registry.matching.domain.model.Field;
import org.socle.registry.matching.domain.model.Level;
import org.socle.registry.matching.domain.model.LevelWeights;
import org.socle.registry.matching.domain.model.MatchingModel;
import org.socle.web.language.Languages;

/**
 * A version of the model with its weights.
 *
 * @param review probability from which a reviewer looks
 * @param link probability from which records are linked without anybody
 * @param matchesPerRecord how many records of the same person a record is expected to find
 */
@Schema(name = "MatchingModel")
record ModelView(
        ModelSummary model,
        @Nullable BigDecimal review,
        @Nullable BigDecimal link,
        @Nullable BigDecimal matchesPerRecord,
        List<LevelView> levels) {

    /**
     * A version in a list.
     *
     * @param persons how many it was learned from
     * @param decidedPairs pairs of whom a reviewer or a document said that they are one person
     * @param refusedFor the guards it broke
     */
    @Schema(name = "MatchingModelSummary")
    record ModelSummary(
            @Schema(examples = "mdl_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
            String version,

            TrainedModel.State state,
            int persons,
            long randomPairs,
            long kinPairs,
            long decidedPairs,
            List<String> refusedFor,
            Instant trainedAt,
            @Nullable Instant publishedAt) {

        static ModelSummary of(TrainedModel model) {
            return new ModelSummary(
                    model.version(),
                    model.state(),
                    model.learned().persons(),
                    model.learned().randomPairs(),
                    model.learned().kinPairs(),
                    model.learned().decidedPairs(),
                    model.refusedFor(),
                    model.trainedAt(),
                    model.publishedAt().orElse(null));
        }
    }

    /**
     * One level of agreement of one field.
     *
     * @param m how often two records of one person reach it
     * @param u how often two persons do
     * @param kin how often two persons of one household do
     * @param bits what reaching it adds, before how common the values are
     */
    @Schema(name = "LevelWeight")
    record LevelView(
            @Schema(examples = "names") String field,
            @Schema(examples = "BOTH_EXACT") String level,

            @Schema(examples = "names the same to the letter")
            String says,

            BigDecimal m,
            BigDecimal u,
            BigDecimal kin,
            BigDecimal bits) {}

    static ModelView of(ManageModels.Weighed weighed) {
        MatchingModel model = weighed.model().orElse(null);
        if (model == null) {
            return new ModelView(ModelSummary.of(weighed.trained()), null, null, null, List.of());
        }
        return new ModelView(
                ModelSummary.of(weighed.trained()),
                short4(model.thresholds().review()),
                short4(model.thresholds().link()),
                short4(model.prior().matchesPerRecord()),
                levels(model));
    }

    private static List<LevelView> levels(MatchingModel model) {
        Explanation words = Explanation.in(Languages.current().locale());
        List<LevelView> levels = new ArrayList<>();
        for (int at = 0; at < model.schema().size(); at++) {
            Field field = model.schema().fields().get(at);
            for (Level level : field.comparison().levels()) {
                LevelWeights weights = model.weights().get(at).get(level.ordinal());
                levels.add(new LevelView(
                        field.name(),
                        level.name(),
                        words.phrase(field.name(), level),
                        short4(weights.m()),
                        short4(weights.u()),
                        short4(weights.kin()),
                        short4(weights.bits())));
            }
        }
        return levels;
    }

    private static BigDecimal short4(double value) {
        return new BigDecimal(value, new MathContext(4));
    }
}

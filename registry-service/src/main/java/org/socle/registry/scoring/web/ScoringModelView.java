package org.socle.registry.scoring.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationId;
import org.socle.registry.scoring.ManageScoringModels.Activation;
import org.socle.registry.scoring.ScoringIds;
import org.socle.registry.scoring.domain.ScoringFormula;
import org.socle.registry.scoring.domain.StoredModel;

/**
 * One version of a scoring model, as it was written.
 *
 * @param active whether households are scored by it
 * @param activatedAt the last time it became so
 * @param operationId the work of scoring everybody anew; only in the answer that began it
 */
@Schema(name = "ScoringModel")
record ScoringModelView(
        @Schema(examples = "scm_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        @Schema(examples = "PMT_NATIONAL") String code,
        @Schema(examples = "1") int version,
        @Schema(examples = "Score de niveau de vie") String name,
        boolean active,
        @Schema(examples = "1000") int publishedPerUnit,
        List<ScoringModelRequest.EquationView> equations,
        List<ScoringModelRequest.PlaceAdjustmentRequest> placeAdjustments,
        List<ScoringModelRequest.CategoryView> categories,
        Instant createdAt,
        @Nullable Instant activatedAt,

        @Schema(examples = "op_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String operationId) {

    static ScoringModelView of(StoredModel model) {
        return of(model, null);
    }

    static ScoringModelView of(Activation activation) {
        return of(
                activation.model(),
                activation.operation().map(OperationId::text).orElse(null));
    }

    private static ScoringModelView of(StoredModel model, @Nullable String operationId) {
        ScoringFormula formula = model.formula();
        return new ScoringModelView(
                ScoringIds.text(model.id()),
                model.code(),
                model.version(),
                model.name(),
                model.active(),
                formula.publishedPerUnit(),
                formula.equations().stream().map(ScoringModelView::equation).toList(),
                formula.placeAdjustments().stream()
                        .map(each -> new ScoringModelRequest.PlaceAdjustmentRequest(each.territory(), each.points()))
                        .toList(),
                formula.categories().stream()
                        .map(each -> new ScoringModelRequest.CategoryView(each.category(), each.from(), each.below()))
                        .toList(),
                model.createdAt(),
                model.activatedAt(),
                operationId);
    }

    private static ScoringModelRequest.EquationView equation(ScoringFormula.Equation equation) {
        return new ScoringModelRequest.EquationView(
                equation.residence(),
                equation.base(),
                equation.rules().stream()
                        .map(rule -> new ScoringModelRequest.RuleView(
                                rule.indicator(),
                                rule.choice(),
                                rule.from(),
                                rule.below(),
                                rule.points(),
                                rule.weight()))
                        .toList());
    }
}

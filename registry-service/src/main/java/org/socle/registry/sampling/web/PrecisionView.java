package org.socle.registry.sampling.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.sampling.domain.Precision;

/** How many automatic links are right, by the model that made them. */
@Schema(name = "LinkPrecision")
record PrecisionView(List<ModelPrecision> items) {

    /**
     * The links of one model.
     *
     * @param precision share of right ones among those judged, from 0 to 1; absent while none was
     * @param least lower end of the interval that holds the true share 95 times in 100 (Wilson score)
     * @param most upper end of it
     */
    @Schema(name = "ModelPrecision")
    record ModelPrecision(
            @Schema(examples = "first") String model,
            @Schema(examples = "120") long drawn,
            @Schema(examples = "100") long judged,
            @Schema(examples = "100") long right,
            @Schema(examples = "0") long wrong,
            @Schema(examples = "3") long unsure,
            @Schema(examples = "1") @Nullable BigDecimal precision,
            @Schema(examples = "0.963") BigDecimal least,
            @Schema(examples = "1") BigDecimal most) {

        static ModelPrecision of(Precision precision) {
            return new ModelPrecision(
                    precision.model(),
                    precision.drawn(),
                    precision.judged(),
                    precision.right(),
                    precision.wrong(),
                    precision.unsure(),
                    precision.share().isPresent() ? rounded(precision.share().getAsDouble(), RoundingMode.DOWN) : null,
                    rounded(precision.least(), RoundingMode.DOWN),
                    rounded(precision.most(), RoundingMode.UP));
        }

        private static BigDecimal rounded(double value, RoundingMode mode) {
            return BigDecimal.valueOf(value).setScale(4, mode).stripTrailingZeros();
        }
    }

    static PrecisionView of(List<Precision> precision) {
        return new PrecisionView(precision.stream().map(ModelPrecision::of).toList());
    }
}

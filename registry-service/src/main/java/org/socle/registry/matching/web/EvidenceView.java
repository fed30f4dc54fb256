package org.socle.registry.matching.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.model.Explanation;
import org.socle.registry.matching.domain.model.Level;
import org.socle.registry.matching.domain.model.Waterfall;
import org.socle.web.language.Languages;

/**
 * Why two records may be of one person. The bits add up: one bit doubles the odds of one person, one bit less halves them.
 *
 * @param probability that the two are one person, from 0 to 1
 * @param sentence the same in words, in the language of Accept-Language
 * @param priorBits what was expected before anything was compared
 * @param householdBits taken because people of one household would agree as well; at most 0
 * @param bits the sum of everything
 * @param questions what to ask the person, who knows best
 */
@Schema(name = "Evidence")
public record EvidenceView(
        @Schema(examples = "0.9871") BigDecimal probability,
        String sentence,
        @Schema(examples = "first") String model,
        @Schema(examples = "-20.32") BigDecimal priorBits,
        List<FieldView> fields,
        @Schema(examples = "0") BigDecimal householdBits,
        @Schema(examples = "6.26") BigDecimal bits,
        List<String> questions) {

    /**
     * What one field adds or takes.
     *
     * @param level code of the agreement reached; absent when one of the two does not tell
     * @param says the level in words
     * @param m how often two records of one person agree so
     * @param u how often two persons do
     * @param termBits the part that comes from how rare or common the values are
     * @param bits what the field adds in all
     */
    @Schema(name = "FieldEvidence")
    public record FieldView(
            @Schema(examples = "names") String field,
            @Schema(examples = "BOTH_ALIKE") @Nullable String level,

            @Schema(examples = "names that sound the same") @Nullable
            String says,

            @Nullable BigDecimal m,
            @Nullable BigDecimal u,
            @Nullable BigDecimal termBits,
            @Schema(examples = "9.64") BigDecimal bits) {}

    public static EvidenceView of(Waterfall waterfall) {
        Explanation words = Explanation.in(Languages.current().locale());
        return new EvidenceView(
                rounded(waterfall.probability(), 4),
                words.sentence(waterfall),
                waterfall.modelVersion(),
                rounded(waterfall.priorBits(), 2),
                waterfall.bars().stream().map(bar -> field(bar, words)).toList(),
                rounded(waterfall.householdBits(), 2),
                rounded(waterfall.bits(), 2),
                words.questions(waterfall));
    }

    private static FieldView field(Waterfall.Bar bar, Explanation words) {
        if (bar.level().isEmpty()) {
            return new FieldView(bar.field(), null, null, null, null, null, rounded(0, 2));
        }
        Level level = bar.level().get();
        return new FieldView(
                bar.field(),
                level.name(),
                words.phrase(bar.field(), level),
                rounded(bar.m(), 6),
                rounded(bar.u(), 6),
                rounded(bar.termBits(), 2),
                rounded(bar.bits(), 2));
    }

    /** Down: no probability below 1 is shown as 1. */
    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.DOWN).stripTrailingZeros();
    }
}

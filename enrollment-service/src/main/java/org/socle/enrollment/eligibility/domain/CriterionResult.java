package org.socle.enrollment.eligibility.domain;

import java.util.List;

/**
 * What was found about one criterion.
 *
 * @param code the criterion
 * @param finding met, not met, or unknown
 * @param missing the facts without which it stays unknown, such as {@code household.score}
 */
public record CriterionResult(String code, Finding finding, List<String> missing) {

    public CriterionResult {
        missing = List.copyOf(missing);
    }

    public static CriterionResult met(String code) {
        return new CriterionResult(code, Finding.MET, List.of());
    }

    public static CriterionResult notMet(String code) {
        return new CriterionResult(code, Finding.NOT_MET, List.of());
    }

    public static CriterionResult unknown(String code, List<String> missing) {
        return new CriterionResult(code, Finding.UNKNOWN, missing);
    }
}

package org.socle.enrollment.eligibility.cel;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One compiled expression. */
record CelExpression(CelRuntime.Program program) {

    private static final Pattern KEY = Pattern.compile("key '([^']*)'");

    /** What came of computing an expression. */
    sealed interface Result {
        record Value(Object value) implements Result {}

        /** It could not be computed; the facts it lacked, or none when the expression itself failed. */
        record Unknown(List<String> missing) implements Result {}
    }

    /**
     * Computes it.
     *
     * @param facts the variables
     * @param missed where the variables note what was asked in vain; cleared before
     */
    Result compute(Map<String, Object> facts, Set<String> missed) {
        missed.clear();
        try {
            return new Result.Value(program.eval(facts));
        } catch (CelEvaluationException e) {
            if (e.getErrorCode() != CelErrorCode.ATTRIBUTE_NOT_FOUND) {
                return new Result.Unknown(List.of());
            }
            return new Result.Unknown(missing(String.valueOf(e.getMessage()), missed));
        }
    }

    /** has() asks in vain as well, harmlessly: only the fact that stopped the computation is named. */
    private static List<String> missing(String message, Set<String> missed) {
        var key = KEY.matcher(message);
        var stopping = key.find() ? "." + key.group(1) : "";
        return missed.stream().filter(name -> name.endsWith(stopping)).sorted().toList();
    }
}

package org.socle.enrollment.eligibility.domain;

import java.util.regex.Pattern;

/**
 * One named condition of a rule. All must be met.
 *
 * @param code the reason code of a refusal, such as {@code NOT_POOR}
 * @param expression what must be true
 * @param reason what to tell someone who does not meet it
 */
public record Criterion(String code, String expression, LocalText reason) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    public Criterion {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A criterion's code is in upper case letters, digits and _");
        }
    }
}

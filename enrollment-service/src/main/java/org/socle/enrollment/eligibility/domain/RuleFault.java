package org.socle.enrollment.eligibility.domain;

import java.util.List;

/**
 * One thing wrong with a rule, and where.
 *
 * @param pointer the JSON pointer of the expression, such as {@code /criteria/0/expression}
 * @param line the line in the expression, from 1
 * @param column the column in that line, from 1
 * @param kind what is wrong
 * @param words what the author wrote and, where one is near, what may have been meant
 */
public record RuleFault(String pointer, int line, int column, Kind kind, List<String> words) {

    /** What can be wrong with a rule. */
    public enum Kind {
        SYNTAX,
        UNKNOWN_NAME,
        UNKNOWN_FACT,
        WRONG_TYPE,
        NOT_YES_OR_NO,
        NOT_A_NUMBER,
        TOO_LONG,
        TOO_COSTLY,
        NOT_ALLOWED
    }

    public RuleFault {
        words = List.copyOf(words);
    }
}

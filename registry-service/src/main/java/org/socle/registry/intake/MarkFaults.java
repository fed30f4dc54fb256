package org.socle.registry.intake;

import org.socle.registry.intake.format.Mark;

/** What is said about a cell or row that came with a mark. */
final class MarkFaults {

    private MarkFaults() {}

    /** The code of the fault; a number is none. */
    static String code(Mark mark) {
        return switch (mark) {
            case NUMBER -> throw new IllegalArgumentException("a number is no fault");
            case DIGITS_LOST -> ImportProblems.DIGITS_LOST;
            case FORMULA -> ImportProblems.FORMULA_WITHOUT_VALUE;
            case ERROR -> ImportProblems.CELL_ERROR;
            case NESTED -> ImportProblems.CELL_NESTED;
            case QUOTES -> ImportProblems.QUOTES_OPEN;
            case TOO_LONG -> ImportProblems.ROW_TOO_LONG_TO_KEEP;
            case NOT_JSON -> ImportProblems.ROW_NOT_JSON;
        };
    }
}

package org.socle.registry.intake;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a push, and with single rows of it. */
public final class ImportProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.import.not-found", 404);
    public static final ProblemType REFERENCE_USED = ProblemType.of("registry.import.reference-used", 409);
    public static final ProblemType HOUSEHOLD_TOO_LARGE = ProblemType.of("registry.import.household-too-large", 400);
    public static final ProblemType NO_ROWS = ProblemType.of("registry.import.no-rows", 400);

    static final String CELL_EMPTY = "registry.import.row.cell-empty";
    static final String CELL_TOO_LONG = "registry.import.row.cell-too-long";
    static final String CELL_UNREADABLE = "registry.import.row.cell-unreadable";
    static final String CELL_NOT_IN_LIST = "registry.import.row.cell-not-in-list";
    static final String ROW_TOO_LONG = "registry.import.row.too-many-cells";
    static final String NUMBER_UNREADABLE = "registry.import.row.number-unreadable";
    static final String DECIMAL_UNREADABLE = "registry.import.row.decimal-unreadable";
    static final String DATE_UNREADABLE = "registry.import.row.date-unreadable";
    static final String REFERENCE_TWICE = "registry.import.row.reference-twice";
    static final String PERSON_ELSEWHERE = "registry.import.row.person-elsewhere";

    private ImportProblems() {}
}

package org.socle.registry.intake;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a push, and with single rows of it. */
public final class ImportProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.import.not-found", 404);
    public static final ProblemType REFERENCE_USED = ProblemType.of("registry.import.reference-used", 409);
    public static final ProblemType HOUSEHOLD_TOO_LARGE = ProblemType.of("registry.import.household-too-large", 400);
    public static final ProblemType NO_ROWS = ProblemType.of("registry.import.no-rows", 400);

    public static final ProblemType FORMAT_UNTOLD = ProblemType.of("registry.import.format-untold", 415);

    public static final ProblemType NO_SUBMISSION = ProblemType.of("registry.import.no-submission", 400);
    public static final ProblemType MAPPING_NOT_FOUND = ProblemType.of("registry.import-mapping.not-found", 404);
    public static final ProblemType MAPPING_UNFIT = ProblemType.of("registry.import-mapping.unfit", 400);

    static final String COLUMN_PROPOSED = "registry.import.column.proposed";
    static final String COLUMN_STRANGE = "registry.import.column.strange";
    static final String COLUMN_NOT_ASKED = "registry.import.column.not-asked";
    static final String MAPPED_NOWHERE = "registry.import-mapping.column.not-ours";
    static final String MAPPED_TWICE = "registry.import-mapping.column.twice";
    static final String CELL_EMPTY = "registry.import.row.cell-empty";
    static final String CELL_TOO_LONG = "registry.import.row.cell-too-long";
    static final String CELL_UNREADABLE = "registry.import.row.cell-unreadable";
    static final String CELL_NOT_IN_LIST = "registry.import.row.cell-not-in-list";
    static final String ROW_TOO_LONG = "registry.import.row.too-many-cells";
    static final String NUMBER_UNREADABLE = "registry.import.row.number-unreadable";
    static final String DECIMAL_UNREADABLE = "registry.import.row.decimal-unreadable";
    static final String DATE_UNREADABLE = "registry.import.row.date-unreadable";
    static final String DATE_MONTH_FIRST = "registry.import.row.date-month-first";
    static final String DIGITS_LOST = "registry.import.row.digits-lost";
    static final String ZEROS_LOST = "registry.import.row.zeros-lost";
    static final String FORMULA_WITHOUT_VALUE = "registry.import.row.formula-without-value";
    static final String CELL_ERROR = "registry.import.row.cell-error";
    static final String CELL_NESTED = "registry.import.row.cell-nested";
    static final String QUOTES_OPEN = "registry.import.row.quotes-open";
    static final String ROW_TOO_LONG_TO_KEEP = "registry.import.row.too-long";
    static final String ROW_NOT_JSON = "registry.import.row.not-json";
    static final String REFERENCE_TWICE = "registry.import.row.reference-twice";
    static final String CAREGIVER_UNKNOWN = "registry.import.row.caregiver-unknown";
    static final String CAREGIVER_ELSEWHERE = "registry.import.row.caregiver-elsewhere";
    static final String PERSON_ELSEWHERE = "registry.import.row.person-elsewhere";

    private ImportProblems() {}
}

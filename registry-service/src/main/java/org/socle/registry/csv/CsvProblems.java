package org.socle.registry.csv;

import org.socle.web.problem.ProblemType;

/** Why a list cannot be read at all. */
public final class CsvProblems {

    public static final ProblemType EMPTY = ProblemType.of("registry.csv.empty", 400);
    public static final ProblemType NOT_UTF8 = ProblemType.of("registry.csv.not-utf8", 400);
    public static final ProblemType MALFORMED = ProblemType.of("registry.csv.malformed", 400);
    public static final ProblemType COLUMN_MISSING = ProblemType.of("registry.csv.column-missing", 400);
    public static final ProblemType COLUMN_UNKNOWN = ProblemType.of("registry.csv.column-unknown", 400);
    public static final ProblemType COLUMN_TWICE = ProblemType.of("registry.csv.column-twice", 400);

    private CsvProblems() {}
}

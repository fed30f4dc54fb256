package org.socle.registry.intake.format;

import org.socle.web.problem.ProblemType;

/** Why a list is not what it was announced as, or cannot be read in its format. */
public final class FormatProblems {

    public static final ProblemType DIFFERS = ProblemType.of("registry.list.format-differs", 400);
    public static final ProblemType UNKNOWN = ProblemType.of("registry.list.format-unknown", 400);
    public static final ProblemType JSON_MALFORMED = ProblemType.of("registry.list.json-malformed", 400);
    public static final ProblemType OBJECT_TOO_LONG = ProblemType.of("registry.list.object-too-long", 400);
    public static final ProblemType WORKBOOK_MALFORMED = ProblemType.of("registry.list.workbook-malformed", 400);
    public static final ProblemType WORKBOOK_TOO_LARGE = ProblemType.of("registry.list.workbook-too-large", 400);
    public static final ProblemType SHEET_UNKNOWN = ProblemType.of("registry.list.sheet-unknown", 400);

    private FormatProblems() {}
}

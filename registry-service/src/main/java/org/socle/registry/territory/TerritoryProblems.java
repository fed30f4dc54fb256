package org.socle.registry.territory;

import org.socle.web.problem.ProblemType;

/** What can be wrong with areas. */
public final class TerritoryProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.territory.not-found", 404);
    public static final ProblemType LIST_REFUSED = ProblemType.of("registry.territory.list-refused", 400);

    /** Codes of faults in single rows. */
    static final String ROW_PREFIX = "registry.territory.row.";

    private TerritoryProblems() {}
}

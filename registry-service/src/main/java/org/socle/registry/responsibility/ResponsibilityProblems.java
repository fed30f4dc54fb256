package org.socle.registry.responsibility;

import org.socle.web.problem.ProblemType;

/** What can be wrong with responsibilities. */
public final class ResponsibilityProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.responsibility.not-found", 404);

    // The code of a fault in a single field.
    public static final String ENDS_BEFORE_START = "registry.responsibility.ends-before-start";

    private ResponsibilityProblems() {}
}

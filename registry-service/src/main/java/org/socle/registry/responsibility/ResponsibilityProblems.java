package org.socle.registry.responsibility;

import org.socle.web.problem.ProblemType;

/** What can be wrong with responsibilities. */
public final class ResponsibilityProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.responsibility.not-found", 404);

    // Codes of faults in single fields.
    public static final String ENDS_BEFORE_START = "registry.responsibility.ends-before-start";
    static final String ORGANISATION_UNKNOWN = "registry.responsibility.organisation-unknown";

    private ResponsibilityProblems() {}
}

package org.socle.benefits.cycle;

import org.socle.web.problem.ProblemType;

/** What can be wrong with the wish to open a cycle. */
public final class CycleProblems {

    public static final ProblemType UNREADABLE = ProblemType.of("benefits.cycle.unreadable", 400);
    public static final ProblemType NO_PACKAGE = ProblemType.of("benefits.cycle.no-package", 409);
    public static final ProblemType ALREADY_OPEN = ProblemType.of("benefits.cycle.already-open", 409);
    public static final ProblemType BEHIND_LATEST = ProblemType.of("benefits.cycle.behind-latest", 409);
    public static final ProblemType TOO_FAR_AHEAD = ProblemType.of("benefits.cycle.too-far-ahead", 409);

    private CycleProblems() {}
}

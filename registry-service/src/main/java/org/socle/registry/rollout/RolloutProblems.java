package org.socle.registry.rollout;

import org.socle.web.problem.ProblemType;

/** What can be wrong with waves. */
public final class RolloutProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.rollout-wave.not-found", 404);
    public static final ProblemType NUMBER_TAKEN = ProblemType.of("registry.rollout-wave.number-taken", 409);

    private RolloutProblems() {}
}

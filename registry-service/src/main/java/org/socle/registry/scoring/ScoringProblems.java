package org.socle.registry.scoring;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a score. */
public final class ScoringProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.score.not-found", 404);

    private ScoringProblems() {}
}

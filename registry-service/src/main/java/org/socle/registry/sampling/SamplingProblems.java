package org.socle.registry.sampling;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a judgement of a drawn link. */
public final class SamplingProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.sampling.not-found", 404);
    public static final ProblemType JUDGED = ProblemType.of("registry.sampling.judged", 409);
    public static final ProblemType OUTSIDE = ProblemType.of("registry.sampling.outside-territory", 409);

    private SamplingProblems() {}
}

package org.socle.registry.matching;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a model and its publication. */
public final class ModelProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.matching-model.not-found", 404);
    public static final ProblemType REFUSED = ProblemType.of("registry.matching-model.refused", 409);
    public static final ProblemType PUBLISHED_BEFORE = ProblemType.of("registry.matching-model.published-before", 409);

    private ModelProblems() {}
}

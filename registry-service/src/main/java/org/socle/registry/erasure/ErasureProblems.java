package org.socle.registry.erasure;

import org.socle.web.problem.ProblemType;

/** What can be wrong with an erasure. */
public final class ErasureProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.erasure.not-found", 404);
    public static final ProblemType REFUSED = ProblemType.of("registry.erasure.refused", 409);
    public static final ProblemType REQUESTED_BEFORE = ProblemType.of("registry.erasure.requested-before", 409);
    public static final ProblemType OWN_REQUEST = ProblemType.of("registry.erasure.own-request", 409);

    private ErasureProblems() {}
}

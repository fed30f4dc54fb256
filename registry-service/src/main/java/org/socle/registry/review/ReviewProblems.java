package org.socle.registry.review;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a review and its decision. */
public final class ReviewProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.review.not-found", 404);
    public static final ProblemType KEYS_CHANGING = ProblemType.of("registry.matching-run.keys-changing", 409);
    public static final ProblemType DECIDED = ProblemType.of("registry.review.decided", 409);
    public static final ProblemType SECOND_REVIEWER = ProblemType.of("registry.review.second-reviewer", 409);
    public static final ProblemType OUTSIDE = ProblemType.of("registry.review.outside-territory", 409);

    public static final String SAME_AS_MISSING = "registry.review.same-as-missing";
    public static final String SAME_AS_UNKNOWN = "registry.review.same-as-unknown";
    public static final String NEW_HEAD_SURPLUS = "registry.review.new-head-surplus";
    public static final String SAME_AS_SURPLUS = "registry.review.same-as-surplus";

    private ReviewProblems() {}
}

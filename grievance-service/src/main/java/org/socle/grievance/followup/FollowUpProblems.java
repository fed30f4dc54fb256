package org.socle.grievance.followup;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a code. */
public final class FollowUpProblems {

    public static final ProblemType MISTYPED = ProblemType.of("grievance.follow-up.code-mistyped", 400);
    public static final ProblemType UNKNOWN = ProblemType.of("grievance.follow-up.code-unknown", 404);
    public static final ProblemType TOO_MANY = ProblemType.of("grievance.follow-up.too-many-attempts", 429);

    private FollowUpProblems() {}
}

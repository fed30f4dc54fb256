package org.socle.registry.retention;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a rule or a hold. */
public final class RetentionProblems {

    public static final ProblemType RULE_NOT_FOUND = ProblemType.of("registry.retention.rule-not-found", 404);
    public static final ProblemType HOLD_NOT_FOUND = ProblemType.of("registry.retention.hold-not-found", 404);

    private RetentionProblems() {}
}

package org.socle.enrollment.programme;

import org.socle.web.problem.ProblemType;

/** What can be refused about programmes. */
public final class ProgrammeProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("enrollment.programme.not-found", 404);
    public static final ProblemType CODE_TAKEN = ProblemType.of("enrollment.programme.code-taken", 409);
    public static final ProblemType NOT_A_DRAFT = ProblemType.of("enrollment.programme.not-a-draft", 409);
    public static final ProblemType NOT_OPEN = ProblemType.of("enrollment.programme.not-open", 409);
    public static final ProblemType CLOSED = ProblemType.of("enrollment.programme.closed", 409);
    public static final ProblemType NO_ACTIVE_RULE = ProblemType.of("enrollment.programme.no-active-rule", 409);
    public static final ProblemType RULE_NOT_FOUND = ProblemType.of("enrollment.rule.not-found", 404);
    public static final ProblemType RULE_FAULTY = ProblemType.of("enrollment.rule.faulty", 422);
    public static final ProblemType RULE_ALREADY_ACTIVE = ProblemType.of("enrollment.rule.already-active", 409);
    public static final ProblemType AREAS_UNKNOWN = ProblemType.of("enrollment.quota.areas-unknown", 422);

    private ProgrammeProblems() {}
}

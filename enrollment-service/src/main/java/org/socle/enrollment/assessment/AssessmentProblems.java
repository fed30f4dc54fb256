package org.socle.enrollment.assessment;

import org.socle.web.problem.ProblemType;

/** What can be refused about assessments. */
public final class AssessmentProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("enrollment.assessment.not-found", 404);
    public static final ProblemType BENEFICIARY_INVALID = ProblemType.of("enrollment.beneficiary.invalid", 400);

    private AssessmentProblems() {}
}

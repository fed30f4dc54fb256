package org.socle.enrollment.enrollment;

import org.socle.web.problem.ProblemType;

/** What can be refused about enrollments. */
public final class EnrollmentProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("enrollment.enrollment.not-found", 404);
    public static final ProblemType ALREADY_EXITED = ProblemType.of("enrollment.enrollment.already-exited", 409);
    public static final ProblemType NOT_ENROLLED = ProblemType.of("enrollment.enrollment.not-enrolled", 409);
    public static final ProblemType NOT_SUSPENDED = ProblemType.of("enrollment.enrollment.not-suspended", 409);
    public static final ProblemType ALREADY_THERE = ProblemType.of("enrollment.enrollment.already-there", 409);
    public static final ProblemType NOT_ELIGIBLE = ProblemType.of("enrollment.enrollment.not-eligible", 422);
    public static final ProblemType NOT_ASSESSED = ProblemType.of("enrollment.enrollment.not-assessed", 404);

    private EnrollmentProblems() {}
}

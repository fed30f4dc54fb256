package org.socle.benefits.benefitpackage;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a wish about packages. */
public final class PackageProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("benefits.package.not-found", 404);
    public static final ProblemType INVALID = ProblemType.of("benefits.package.invalid", 400);
    public static final ProblemType CODE_TAKEN = ProblemType.of("benefits.package.code-taken", 409);
    public static final ProblemType VERSION_UNKNOWN = ProblemType.of("benefits.package.version-unknown", 409);
    public static final ProblemType VERSION_OUTDATED = ProblemType.of("benefits.package.version-outdated", 409);
    public static final ProblemType ALREADY_ACTIVE = ProblemType.of("benefits.package.already-active", 409);

    private PackageProblems() {}
}

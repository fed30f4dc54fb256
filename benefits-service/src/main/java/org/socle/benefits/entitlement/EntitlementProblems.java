package org.socle.benefits.entitlement;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a question about entitlements. */
public final class EntitlementProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("benefits.entitlement.not-found", 404);
    public static final ProblemType PROGRAMME_UNKNOWN = ProblemType.of("benefits.programme.unknown", 404);

    private EntitlementProblems() {}
}

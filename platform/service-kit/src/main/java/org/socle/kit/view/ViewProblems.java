package org.socle.kit.view;

import org.socle.web.problem.ProblemType;

/** What can be refused about views. */
public final class ViewProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("platform.view.not-found", 404);
    public static final ProblemType LOG_INCOMPLETE = ProblemType.of("platform.view.log-incomplete", 409);
    public static final ProblemType LOG_AWAY = ProblemType.of("platform.view.log-away", 503);
    public static final ProblemType UNDER_WAY = ProblemType.of("platform.view.under-way", 409);

    private ViewProblems() {}
}

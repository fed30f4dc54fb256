package org.socle.registry.kobo;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a source of submissions, and with fetching from it. */
public final class KoboProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.kobo.source-not-found", 404);
    public static final ProblemType SERVER_NOT_ALLOWED = ProblemType.of("registry.kobo.server-not-allowed", 400);
    public static final ProblemType TOKEN_MISSING = ProblemType.of("registry.kobo.token-missing", 400);
    public static final ProblemType DENIED = ProblemType.of("registry.kobo.denied", 502);
    public static final ProblemType FORM_UNKNOWN = ProblemType.of("registry.kobo.form-unknown", 502);
    public static final ProblemType UNREACHABLE = ProblemType.of("registry.kobo.unreachable", 502);
    public static final ProblemType UNREADABLE = ProblemType.of("registry.kobo.unreadable", 502);

    private KoboProblems() {}
}

package org.socle.kit;

import org.socle.web.problem.ProblemType;

/** What the kit itself can refuse. Titles, details and fixes are in {@code messages/problems_*.properties}. */
public final class KitProblems {

    public static final ProblemType DEMO_ACCOUNT = ProblemType.of("platform.token.demo-account", 401);
    public static final ProblemType IDEMPOTENCY_KEY_MISSING = ProblemType.of("platform.idempotency.key-missing", 400);
    public static final ProblemType IDEMPOTENCY_KEY_INVALID = ProblemType.of("platform.idempotency.key-invalid", 400);
    public static final ProblemType IDEMPOTENCY_IN_FLIGHT = ProblemType.of("platform.idempotency.in-flight", 409);
    public static final ProblemType IDEMPOTENCY_OTHER_BODY = ProblemType.of("platform.idempotency.other-body", 422);
    public static final ProblemType VERSION_MISSING = ProblemType.of("platform.version.missing", 428);
    public static final ProblemType VERSION_STALE = ProblemType.of("platform.version.stale", 412);
    public static final ProblemType CURSOR_INVALID = ProblemType.of("platform.cursor.invalid", 400);
    public static final ProblemType LIMIT_OUT_OF_RANGE = ProblemType.of("platform.limit.out-of-range", 400);
    public static final ProblemType OPERATION_NOT_FOUND = ProblemType.of("platform.operation.not-found", 404);
    public static final ProblemType OPERATION_ENDED = ProblemType.of("platform.operation.ended", 409);
    public static final ProblemType OPERATION_FAILED = ProblemType.of("platform.operation.failed", 500);

    private KitProblems() {}
}

package org.socle.gateway;

import org.socle.web.problem.ProblemType;

/** What only the gateway can say. */
public final class GatewayProblems {
    public static final ProblemType ORIGIN_NOT_ALLOWED = ProblemType.of("gateway.origin.not-allowed", 403);
    public static final ProblemType SERVICE_UNREACHABLE = ProblemType.of("gateway.service.unreachable", 502);
    public static final ProblemType SERVICE_BROKE_OFF = ProblemType.of("gateway.service.broke-off", 502);
    public static final ProblemType SERVICE_BUSY = ProblemType.of("gateway.service.busy", 503);
    public static final ProblemType SIGN_IN_UNAVAILABLE = ProblemType.of("gateway.sign-in.unavailable", 503);
    public static final ProblemType SERVICE_SILENT = ProblemType.of("gateway.service.silent", 504);

    private GatewayProblems() {}
}

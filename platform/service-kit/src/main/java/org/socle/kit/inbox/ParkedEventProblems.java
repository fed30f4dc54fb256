package org.socle.kit.inbox;

import org.socle.web.problem.ProblemType;

/** What can be refused about parked events. */
public final class ParkedEventProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("platform.parked-event.not-found", 404);
    public static final ProblemType NO_CONSUMER = ProblemType.of("platform.parked-event.no-consumer", 409);
    public static final ProblemType NOT_JSON = ProblemType.of("platform.parked-event.not-json", 400);

    private ParkedEventProblems() {}
}

package org.socle.registry.committee;

import org.socle.web.problem.ProblemType;

/** What can be wrong with a wish about a committee's work. */
public final class CommitteeProblems {

    public static final ProblemType QUORUM_MISSING = ProblemType.of("registry.committee-quorum.missing", 409);
    public static final ProblemType QUORUM_SET = ProblemType.of("registry.committee-quorum.set", 409);

    public static final ProblemType SESSION_NOT_FOUND = ProblemType.of("registry.committee-session.not-found", 404);
    public static final ProblemType SESSION_SETTLED = ProblemType.of("registry.committee-session.settled", 409);
    public static final ProblemType SESSION_NOT_YET = ProblemType.of("registry.committee-session.not-yet", 409);
    public static final ProblemType SESSION_NOT_HELD = ProblemType.of("registry.committee-session.not-held", 409);
    public static final ProblemType SESSION_CANCELLED = ProblemType.of("registry.committee-session.cancelled", 409);
    public static final ProblemType SESSION_RELIED_ON = ProblemType.of("registry.committee-session.relied-on", 409);

    public static final ProblemType DECISION_NOT_FOUND = ProblemType.of("registry.committee-decision.not-found", 404);
    public static final ProblemType DECISION_SETTLED = ProblemType.of("registry.committee-decision.settled", 409);
    public static final ProblemType NO_QUORUM = ProblemType.of("registry.committee-decision.no-quorum", 409);
    public static final ProblemType NOT_PRESENT = ProblemType.of("registry.committee-decision.not-present", 403);
    public static final ProblemType NOTHING_TO_FOLLOW =
            ProblemType.of("registry.committee-decision.nothing-to-follow", 409);

    // Codes of faults in single fields.
    static final String NOT_A_MEMBER = "registry.committee-session.not-a-member";
    static final String TOO_MANY_VOTES = "registry.committee-decision.too-many-votes";
    static final String NO_MAJORITY = "registry.committee-decision.no-majority";
    static final String MAJORITY = "registry.committee-decision.majority";
    static final String BEFORE_SESSION = "registry.committee-decision.before-session";
    static final String IN_FUTURE = "registry.committee-decision.in-future";
    static final String AREA_OUTSIDE = "registry.committee-decision.area-outside";
    static final String HOUSEHOLD_UNKNOWN = "registry.committee-decision.household-unknown";
    static final String WAVE_UNKNOWN = "registry.committee-decision.wave-unknown";
    static final String ORGANISATION_UNKNOWN = "registry.committee-decision.organisation-unknown";

    private CommitteeProblems() {}
}

package org.socle.registry.history;

import java.util.List;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;
import org.socle.web.problem.ProblemType;

/** What can be wrong with a question about the past. */
public final class HistoryProblems {

    public static final ProblemType NOT_REGISTERED = ProblemType.of("registry.history.not-registered", 404);
    public static final ProblemType NOT_KEPT = ProblemType.of("registry.history.not-kept", 404);

    public static final String MOMENT_UNREADABLE = "registry.history.moment-unreadable";
    public static final String MOMENT_IN_FUTURE = "registry.history.moment-in-future";

    private HistoryProblems() {}

    static ProblemException moment(String code) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem("query/as_of", code)));
    }
}

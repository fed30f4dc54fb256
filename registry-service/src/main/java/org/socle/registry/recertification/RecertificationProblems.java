package org.socle.registry.recertification;

import java.util.List;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;

/** What can be wrong with confirmations and the rules behind them. */
public final class RecertificationProblems {

    public static final String CONFIRMED_IN_FUTURE = "registry.recertification.confirmed-in-future";
    public static final String CONFIRMED_TOO_EARLY = "registry.recertification.confirmed-too-early";
    public static final String CHANNEL_UNFIT = "registry.recertification.channel-unfit";
    public static final String TERRITORY_UNKNOWN = "registry.recertification.territory-unknown";
    public static final String RULE_TWICE = "registry.recertification.rule-twice";

    private RecertificationProblems() {}

    static ProblemException fields(List<FieldProblem> problems) {
        return PlatformProblems.REQUEST_INVALID.about().with(problems);
    }
}

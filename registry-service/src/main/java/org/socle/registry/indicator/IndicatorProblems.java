package org.socle.registry.indicator;

import java.util.List;
import org.socle.web.problem.FieldProblem;
import org.socle.web.problem.PlatformProblems;
import org.socle.web.problem.ProblemException;
import org.socle.web.problem.ProblemType;

/** What can be wrong with a question about figures. */
public final class IndicatorProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.indicator.not-found", 404);
    public static final ProblemType NOT_FROZEN = ProblemType.of("registry.indicator.not-frozen", 404);
    public static final ProblemType SNAPSHOT_NOT_FOUND = ProblemType.of("registry.indicator-snapshot.not-found", 404);
    public static final ProblemType SNAPSHOT_TAKEN = ProblemType.of("registry.indicator-snapshot.taken", 409);
    public static final ProblemType POPULATION_REFUSED = ProblemType.of("registry.population.refused", 400);

    // Codes of faults in single fields.
    static final String TERRITORY_UNKNOWN = "registry.indicator.territory-unknown";
    static final String LEVEL_NOT_INSIDE = "registry.indicator.level-not-inside";
    static final String BREAKDOWN_UNKNOWN = "registry.indicator.breakdown-unknown";
    static final String BREAKDOWNS_NOT_CROSSED = "registry.indicator.breakdowns-not-crossed";
    static final String DAY_IN_FUTURE = "registry.indicator.day-in-future";
    static final String DISTANCE_OUT_OF_RANGE = "registry.indicator.distance-out-of-range";
    static final String POPULATION_PREFIX = "registry.population.row.";

    private IndicatorProblems() {}

    static ProblemException field(String pointer, String code, Object... args) {
        return PlatformProblems.REQUEST_INVALID.about().with(List.of(new FieldProblem(pointer, code, args)));
    }
}

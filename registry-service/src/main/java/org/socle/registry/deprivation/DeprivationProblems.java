package org.socle.registry.deprivation;

import org.socle.web.problem.ProblemType;

/** What can be wrong with definitions of deprivation and with runs. */
public final class DeprivationProblems {

    public static final ProblemType DEFINITION_NOT_FOUND =
            ProblemType.of("registry.deprivation-definition.not-found", 404);
    public static final ProblemType DEFINITION_REFUSED = ProblemType.of("registry.deprivation-definition.refused", 400);
    public static final ProblemType RUN_NOT_FOUND = ProblemType.of("registry.deprivation-run.not-found", 404);
    public static final ProblemType RUN_NOT_COMPLETED = ProblemType.of("registry.deprivation-run.not-completed", 409);

    // Codes of faults in single fields.
    static final String FAULT_PREFIX = "registry.deprivation-definition.";
    static final String TERRITORY_UNKNOWN = "registry.deprivation-run.territory-unknown";
    static final String LEVEL_ABOVE_TERRITORY = "registry.deprivation-run.level-above-territory";
    static final String DAY_IN_FUTURE = "registry.deprivation-run.day-in-future";

    private DeprivationProblems() {}
}

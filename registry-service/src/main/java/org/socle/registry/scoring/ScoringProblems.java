package org.socle.registry.scoring;

import org.socle.web.problem.ProblemType;

/** What can be wrong with scores, the models that give them, and rankings. */
public final class ScoringProblems {

    public static final ProblemType NOT_FOUND = ProblemType.of("registry.score.not-found", 404);
    public static final ProblemType MODEL_NOT_FOUND = ProblemType.of("registry.scoring-model.not-found", 404);
    public static final ProblemType MODEL_REFUSED = ProblemType.of("registry.scoring-model.refused", 409);
    public static final ProblemType QUESTIONS_REFUSED = ProblemType.of("registry.scoring-model.questions-refused", 400);
    public static final ProblemType NOT_NATIONAL = ProblemType.of("registry.scoring-model.not-national", 403);
    public static final ProblemType RANKING_REFUSED = ProblemType.of("registry.community-ranking.refused", 409);

    // Codes of faults in single fields.
    static final String FAULT_PREFIX = "registry.scoring-model.";
    static final String COMMUNE_UNKNOWN = "registry.community-ranking.commune-unknown";
    static final String HOUSEHOLD_UNKNOWN = "registry.community-ranking.household-unknown";
    static final String HOUSEHOLD_TWICE = "registry.community-ranking.household-twice";
    static final String DAY_IN_FUTURE = "registry.community-ranking.day-in-future";
    static final String TOO_MANY = "registry.community-ranking.too-many";

    private ScoringProblems() {}
}

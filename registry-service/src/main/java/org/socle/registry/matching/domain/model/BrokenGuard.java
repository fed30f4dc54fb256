package org.socle.registry.matching.domain.model;

/** Why a trained model is not fit to be published. */
public sealed interface BrokenGuard {

    /** Records of one person are said to agree on the best level less often than on a worse one. */
    record ExactBelowFuzzy(String field, Level exact, Level fuzzy) implements BrokenGuard {}

    /** Agreement on the best level would speak against one person, or disagreement for it. */
    record TurnedAround(String field, Level level, double bits) implements BrokenGuard {}

    /** More people would come twice than can. */
    record TooManyMatches(double matchesPerRecord) implements BrokenGuard {}

    /** What is expected changed so much since the last model that the data must have. */
    record PriorMoved(double bits) implements BrokenGuard {}

    /** Nothing was found to learn from. */
    record NothingToLearnFrom(int pairs) implements BrokenGuard {}
}

package org.socle.registry.matching.domain.model;

import java.util.List;

/** What came of a training. */
public sealed interface TrainingResult {

    /** A model that keeps the guards, and how much it was learned from. */
    record Publishable(MatchingModel model, Sample sample) implements TrainingResult {}

    /** A model that must not be used, and why. */
    record Refused(List<BrokenGuard> reasons, Sample sample) implements TrainingResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param anchors pairs that agree on a document, or of which somebody decided
     * @param randomPairs pairs picked by chance
     * @param kinPairs pairs of one household of one source
     * @param candidates pairs of which the prior was learned
     */
    record Sample(long anchors, long randomPairs, long kinPairs, int candidates) {}
}

package org.socle.registry.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A version of the model and what became of it. Versions are never deleted, since decisions name them.
 *
 * @param refusedFor the guards it broke; empty unless refused
 */
public record TrainedModel(
        String version,
        State state,
        Learned learned,
        List<String> refusedFor,
        Instant trainedAt,
        Optional<Instant> publishedAt) {

    /** What became of a version. */
    public enum State {
        /** Keeps the guards and waits for somebody to publish it. */
        TRAINED,
        /** Breaks a guard, so nobody can publish it. */
        REFUSED,
        /** Weighs the pairs of today. */
        PUBLISHED,
        REPLACED
    }

    /**
     * @param persons in the sample
     * @param randomPairs pairs of strangers
     * @param kinPairs pairs of people of one household
     * @param decidedPairs pairs of whom it was found out that they are one person
     */
    public record Learned(int persons, long randomPairs, long kinPairs, long decidedPairs) {}

    public TrainedModel {
        refusedFor = List.copyOf(refusedFor);
    }
}

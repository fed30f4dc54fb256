package org.socle.registry.review.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one reviewer says about a review that needs two.
 *
 * @param reviewer subject of who says it
 * @param sameAs set when the decision is SAME
 */
public record Opinion(
        String reviewer, Decision decision, @Nullable UUID sameAs) {

    /** Two reviewers agree when two different persons say the same. */
    public boolean isSharedBy(List<Opinion> others) {
        return others.stream()
                .anyMatch(other -> !other.reviewer.equals(reviewer)
                        && other.decision == decision
                        && Objects.equals(other.sameAs, sameAs));
    }
}

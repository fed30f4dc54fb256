package org.socle.registry.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Review;

/** Keeps the queue and the history of what was decided. */
public interface ReviewStore {

    void raise(List<Raised> reviews);

    /** At most one more than the cursor's limit, oldest first. */
    List<Review> list(boolean open, Cursor cursor);

    Optional<Review> find(UUID id);

    /** The review, locked until the transaction ends. */
    Optional<Review> lock(UUID id);

    /** @param state whether it stays open */
    void decide(UUID id, Decision decision, @Nullable UUID sameAs, String note, boolean open);

    /** Keeps what a reviewer noted who could not tell yet. */
    void note(UUID personId, String note, int territory);

    /** Lets the review of a person wait for a decision again, whose last one was taken back. */
    void reopen(UUID personId);

    /** Which of these persons still wait for their own review. */
    Set<UUID> waiting(Set<UUID> personIds);

    /** Lets the open reviews of one household's members belong to another. */
    void rehouse(UUID householdId, UUID toHouseholdId);

    /** Lets the open reviews of persons who moved belong to their household. */
    void follow(List<UUID> personIds, UUID householdId);

    record Raised(UUID personId, UUID householdId, int territory, List<Review.Possible> possible) {}
}

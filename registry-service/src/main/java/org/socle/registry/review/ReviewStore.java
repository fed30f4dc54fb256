package org.socle.registry.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.matching.domain.model.Waterfall;
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

    /** Writes history: whose record was taken for whose, and why. */
    void remember(List<Remembered> events);

    /** Which of these persons still wait for their own review. */
    Set<UUID> waiting(Set<UUID> personIds);

    /** Lets the open reviews of one household's members belong to another. */
    void rehouse(UUID householdId, UUID toHouseholdId);

    record Raised(UUID personId, UUID householdId, int territory, List<Review.Possible> possible) {}

    record Remembered(
            Kind kind,
            UUID personId,
            @Nullable UUID other,
            @Nullable Waterfall evidence,
            @Nullable String note,
            int territory) {}

    /** What happened to an identity. */
    enum Kind {
        LINKED,
        SAME,
        DIFFERENT,
        UNSURE
    }
}

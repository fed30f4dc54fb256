package org.socle.registry.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.paging.Cursor;
import org.socle.registry.matching.domain.Verdict;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Opinion;
import org.socle.registry.review.domain.Review;
import org.socle.registry.review.domain.ReviewKind;
import org.socle.registry.review.domain.Stakes;

/** Keeps the queue and the history of what was decided. */
public interface ReviewStore {

    /** A person has one open review at a time; a further one is left out. */
    void raise(List<Raised> reviews);

    /** At most one more than the cursor's limit. */
    List<Review> list(boolean open, Sort sort, Cursor cursor);

    Optional<Review> find(UUID id);

    /** The review, locked until the transaction ends. */
    Optional<Review> lock(UUID id);

    /** @param state whether it stays open */
    void decide(UUID id, Decision decision, @Nullable UUID sameAs, String note, boolean open);

    /** Keeps what a reviewer noted who could not tell yet. */
    void note(UUID personId, String note, int territory);

    /** Lets the review of a person wait for a decision again, whose last one was taken back. */
    void reopen(UUID personId);

    /** Which of these persons still have a review of their own open. */
    Set<UUID> waiting(Set<UUID> personIds);

    /** Lets the open reviews of one household's members belong to another. */
    void rehouse(UUID householdId, UUID toHouseholdId);

    /** Lets the open reviews of persons who moved belong to their household. */
    void follow(List<UUID> personIds, UUID householdId);

    /** What every reviewer last said of a review that needs two. */
    List<Opinion> opinions(UUID id);

    /** Keeps what a reviewer says until a second one says the same. */
    void say(Review review, Opinion opinion, String reason);

    /** The orders the queue may have. */
    enum Sort {
        MOST_HARM_FIRST,
        OLDEST_FIRST
    }

    /**
     * A review to raise.
     *
     * @param householdId where the person lives; null in no household, which is so of nobody who arrives
     * @param harm see {@link Stakes}
     */
    record Raised(
            ReviewKind kind,
            UUID personId,
            @Nullable UUID householdId,
            int territory,
            List<Verdict.Possible> possible,
            int harm) {

        public Stakes stakes() {
            return new Stakes(
                    kind,
                    possible.stream()
                            .mapToDouble(each -> each.evidence().probability())
                            .max()
                            .orElse(0),
                    harm);
        }
    }
}

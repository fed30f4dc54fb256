package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.registry.review.domain.Decision;
import org.socle.registry.review.domain.Opinion;
import org.socle.registry.review.domain.Review;

/** What reviewers say of a review until enough of them say the same. The caller holds the review locked. */
@ApplicationScoped
class Opinions {

    private final ReviewStore reviews;
    private final ReviewPolicy policy;
    private final Caller caller;

    Opinions(ReviewStore reviews, ReviewPolicy policy, Caller caller) {
        this.reviews = reviews;
        this.policy = policy;
        this.caller = caller;
    }

    /**
     * Where two must agree, the first word is kept and changes nothing; nobody is their own second reviewer.
     *
     * @param sameAs who stands for the one it is the same as; null unless SAME
     */
    boolean areEnough(Review review, Decision decision, @Nullable UUID sameAs, String reason) {
        if (decision == Decision.UNSURE || policy.reviewersFor(review) == 1) {
            return true;
        }
        var mine = new Opinion(caller.subject(), decision, sameAs);
        List<Opinion> before = reviews.opinions(review.id());
        boolean shared = mine.isSharedBy(before);
        if (before.contains(mine) && !shared) {
            throw ReviewProblems.SECOND_REVIEWER.about(Ids.toText(SeeReviews.PREFIX, review.id()));
        }
        reviews.say(review, mine, reason);
        return shared;
    }
}

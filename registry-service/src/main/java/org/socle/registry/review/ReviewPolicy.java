package org.socle.registry.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socle.registry.review.domain.Review;

/** How many reviewers must say the same before it is done. */
@ApplicationScoped
public class ReviewPolicy {

    private final int twoFromHarm;

    ReviewPolicy(@ConfigProperty(name = "registry.review.two-reviewers-from-harm") int twoFromHarm) {
        this.twoFromHarm = twoFromHarm;
    }

    /** One, or two when much is at stake: a wrong word about a large household takes support from all of it. */
    public int reviewersFor(Review review) {
        return review.stakes().harm() >= twoFromHarm ? 2 : 1;
    }
}

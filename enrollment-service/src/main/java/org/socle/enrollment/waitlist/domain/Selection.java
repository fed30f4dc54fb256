package org.socle.enrollment.waitlist.domain;

import org.socle.enrollment.enrollment.domain.Candidate;
import org.socle.enrollment.programme.domain.Quotas;
import org.socle.enrollment.programme.domain.WaitingReason;

/**
 * One going through the candidates, best first. Each takes a place where every quota around them has one left. Areas
 * nest, so taking the best first leaves nobody waiting who could have replaced somebody worse.
 */
public final class Selection {

    private Quotas quotas;
    private int waiting;

    public Selection(Quotas quotas) {
        this.quotas = quotas;
    }

    /** The places that are left by now. */
    public Quotas quotas() {
        return quotas;
    }

    /** What became of one candidate. */
    public sealed interface Turn {
        record Placed() implements Turn {}

        /** Position 1 waits first. */
        record Waits(WaitingReason reason, int position) implements Turn {}

        /** Somebody must look at it first; no place, and no position. */
        record UnderReview() implements Turn {}
    }

    /** The next candidate's turn; they come in {@link Candidate#ORDER}. */
    public Turn next(Candidate candidate) {
        if (candidate.review().isPresent()) {
            return new Turn.UnderReview();
        }
        if (quotas.hasRoom(candidate.territory())) {
            quotas = quotas.take(candidate.territory());
            return new Turn.Placed();
        }
        waiting++;
        return new Turn.Waits(quotas.whyNot(candidate.territory()), waiting);
    }
}

package org.socle.bench.matching;

import java.util.Optional;
import java.util.UUID;
import org.socle.registry.matching.domain.Verdict;

/** What became of those who came, beside what is true of them. */
public final class Tally {

    private int known;
    private int linked;
    private int reviewed;
    private int unknown;
    private int wronglyLinked;
    private int newLinked;
    private int newReviewed;

    /**
     * @param truth the registered person who came; empty for somebody new
     * @return whether somebody known was linked rightly or shown to a reviewer beside who they are
     */
    boolean add(Optional<UUID> truth, Verdict verdict) {
        if (truth.isEmpty()) {
            addNew(verdict);
            return false;
        }
        known++;
        return switch (verdict) {
            case Verdict.Linked link -> {
                var right = link.personId().equals(truth.get());
                linked += right ? 1 : 0;
                wronglyLinked += right ? 0 : 1;
                yield right;
            }
            case Verdict.ToReview review -> {
                var right = review.possible().stream()
                        .anyMatch(possible -> possible.personId().equals(truth.get()));
                reviewed += right ? 1 : 0;
                yield right;
            }
            case Verdict.New ignored -> false;
        };
    }

    private void addNew(Verdict verdict) {
        unknown++;
        switch (verdict) {
            case Verdict.Linked ignored -> newLinked++;
            case Verdict.ToReview ignored -> newReviewed++;
            case Verdict.New ignored -> {}
        }
    }

    /** Those known who were linked or shown to a reviewer. */
    public double recall() {
        return share(linked + reviewed, known);
    }

    public double shareLinked() {
        return share(linked, known);
    }

    public double shareReviewed() {
        return share(reviewed, known);
    }

    /** Those known who were linked to somebody else. */
    public int wronglyLinked() {
        return wronglyLinked;
    }

    /** Those new who were linked to anybody. */
    public int newLinked() {
        return newLinked;
    }

    public double shareOfNewLinked() {
        return share(newLinked, unknown);
    }

    public double shareOfNewReviewed() {
        return share(newReviewed, unknown);
    }

    public int known() {
        return known;
    }

    public int unknown() {
        return unknown;
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}

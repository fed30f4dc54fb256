package org.socle.registry.matching.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the check says of one candidate. */
public sealed interface Verdict {

    /** Nobody in the register resembles the candidate. */
    record New() implements Verdict {}

    /** The candidate is this person, beyond reasonable doubt and without a contradiction. */
    record Linked(UUID personId, Set<Reason> reasons) implements Verdict {
        public Linked {
            reasons = Set.copyOf(reasons);
        }
    }

    /** The candidate may be one of these persons, the likeliest first; a reviewer decides. */
    record ToReview(List<Possible> possible) implements Verdict {
        public ToReview {
            possible = List.copyOf(possible);
        }
    }

    /** A person the candidate may be, and why. */
    record Possible(UUID personId, int points, Set<Reason> reasons) {
        public Possible {
            reasons = Set.copyOf(reasons);
        }
    }
}

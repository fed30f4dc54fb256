package org.socle.registry.matching.domain;

import java.util.List;
import java.util.UUID;
import org.socle.registry.matching.domain.model.Waterfall;

/** What the check says of one candidate. */
public sealed interface Verdict {

    /** Nobody in the register is likely to be the candidate. */
    record New() implements Verdict {}

    /** The candidate is this person, beyond reasonable doubt and without a contradiction. */
    record Linked(UUID personId, Waterfall evidence) implements Verdict {}

    /** The candidate may be one of these persons, the likeliest first; a reviewer decides. */
    record ToReview(List<Possible> possible) implements Verdict {
        public ToReview {
            possible = List.copyOf(possible);
        }
    }

    /** A person the candidate may be, and why. */
    record Possible(UUID personId, Waterfall evidence) {}
}

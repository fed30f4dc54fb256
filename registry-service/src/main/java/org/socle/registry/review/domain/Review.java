package org.socle.registry.review.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.Reason;

/**
 * A person who may be registered already.
 *
 * @param personId the person who waits
 * @param possible whom it may be, the likeliest first
 * @param decision the last one said; null before the first
 * @param sameAs set when decided SAME
 */
public record Review(
        UUID id,
        UUID personId,
        UUID householdId,
        List<Possible> possible,
        boolean open,
        @Nullable Decision decision,
        @Nullable UUID sameAs,
        @Nullable String note,
        @Nullable Instant decidedAt,
        Instant raisedAt,
        long version) {

    /** Somebody the person may be. */
    public record Possible(UUID personId, int points, Set<Reason> reasons) {
        public Possible {
            // In their own order: what is kept must not depend on the process that writes it.
            reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
        }
    }

    public Review {
        possible = List.copyOf(possible);
    }

    public boolean mayBe(UUID candidate) {
        return possible.stream().anyMatch(each -> each.personId().equals(candidate));
    }
}

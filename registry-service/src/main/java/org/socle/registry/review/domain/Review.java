package org.socle.registry.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.matching.domain.Verdict;

/**
 * A person who may be registered already.
 *
 * @param personId the person who waits
 * @param householdId where they live; null in no household, which is so of nobody who arrived
 * @param possible whom it may be, the likeliest first
 * @param stakes what is lost while it is open
 * @param opinions how many reviewers have said what they think, where one is not enough
 * @param decision the last one said; null before the first
 * @param sameAs set when decided SAME
 */
public record Review(
        UUID id,
        UUID personId,
        @Nullable UUID householdId,
        List<Verdict.Possible> possible,
        Stakes stakes,
        boolean open,
        int opinions,
        @Nullable Decision decision,
        @Nullable UUID sameAs,
        @Nullable String note,
        @Nullable Instant decidedAt,
        Instant raisedAt,
        long version) {

    public Review {
        possible = List.copyOf(possible);
    }

    /** The household of somebody who arrived. */
    public UUID home() {
        return Objects.requireNonNull(householdId, "whoever arrives has a household");
    }

    public boolean mayBe(UUID candidate) {
        return possible.stream().anyMatch(each -> each.personId().equals(candidate));
    }
}

package org.socle.registry.committee.web;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.committee.CommitteeIds;
import org.socle.registry.committee.domain.Quorum;
import org.socle.registry.directory.domain.Committee;

/**
 * How many members of a committee must be present.
 *
 * @param id absent when nothing was kept (validate_only)
 * @param percent of the members with a vote, rounded up
 * @param atLeast however few members there are
 * @param from the first day on which it counts, until a later one does
 */
@Schema(name = "CommitteeQuorum")
record QuorumView(
        @Schema(examples = "quo_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable
        String id,

        @Schema(examples = "SOCIAL_PROTECTION") Committee committee,
        @Schema(examples = "SN-DK-01") String territory,
        @Schema(examples = "51") int percent,
        @Schema(examples = "3") int atLeast,
        @Schema(examples = "2026-11-01") LocalDate from) {

    static QuorumView of(Quorum quorum) {
        return of(CommitteeIds.text(quorum.id()), quorum);
    }

    /** What a rehearsal answers: nothing has come to be that could have an id. */
    static QuorumView planned(Quorum quorum) {
        return of(null, quorum);
    }

    private static QuorumView of(@Nullable String id, Quorum quorum) {
        return new QuorumView(
                id,
                quorum.committee().kind(),
                quorum.committee().territoryCode(),
                quorum.percent(),
                quorum.atLeast(),
                quorum.from());
    }
}

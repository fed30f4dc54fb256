package org.socle.registry.committee.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.committee.domain.Votes;

/** How the members who were present voted; together no more than were there with a vote. */
@Schema(name = "CommitteeVotesRequest")
record VotesRequest(
        @NotNull @Min(0) @Max(1000) @Schema(examples = "4") Integer inFavour,
        @NotNull @Min(0) @Max(1000) @Schema(examples = "1") Integer against,
        @NotNull @Min(0) @Max(1000) @Schema(examples = "0") Integer abstained) {

    Votes votes() {
        return new Votes(inFavour, against, abstained);
    }
}

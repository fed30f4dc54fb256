package org.socle.registry.committee.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param effectiveOn the first day from which it holds, not before the session */
@Schema(name = "CommitteeAdoptionRequest")
record AdoptionRequest(
        @NotNull @Valid VotesRequest votes,
        @NotNull @Schema(examples = "2027-01-01") LocalDate effectiveOn) {

    static final String EXAMPLE = """
            {"votes": {"in_favour": 4, "against": 1, "abstained": 0}, "effective_on": "2027-01-01"}
            """;
}

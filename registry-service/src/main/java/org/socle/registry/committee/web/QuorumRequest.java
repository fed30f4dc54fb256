package org.socle.registry.committee.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.committee.ManageQuorums.Draft;
import org.socle.registry.directory.domain.Committee;

/**
 * A quorum to set.
 *
 * @param territory code of an area inside one's own territory
 * @param percent of the members with a vote, rounded up
 * @param atLeast however few members there are
 * @param from the first day on which it counts
 */
@Schema(name = "CommitteeQuorumRequest")
record QuorumRequest(
        @NotNull @Schema(examples = "SOCIAL_PROTECTION") Committee committee,

        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK-01")
        String territory,

        @NotNull @Min(1) @Max(100) @Schema(examples = "51") Integer percent,
        @NotNull @Min(1) @Max(1000) @Schema(examples = "3") Integer atLeast,
        @NotNull @Schema(examples = "2026-11-01") LocalDate from) {

    static final String EXAMPLE = """
            {"committee": "SOCIAL_PROTECTION", "territory": "SN-DK-01", "percent": 51, "at_least": 3, "from": "2026-11-01"}
            """;

    Draft draft() {
        return new Draft(committee, territory, percent, atLeast, from);
    }
}

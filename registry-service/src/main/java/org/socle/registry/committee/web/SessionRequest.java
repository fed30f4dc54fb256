package org.socle.registry.committee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.committee.PlanSessions.Draft;
import org.socle.registry.committee.domain.Meeting;
import org.socle.registry.directory.domain.Committee;

/**
 * A session to plan.
 *
 * @param territory code of an area inside one's own territory
 * @param startsAt may lie in the past, for what was written down on paper
 * @param agenda what is to be talked about, in order
 */
@Schema(name = "CommitteeSessionRequest")
record SessionRequest(
        @NotNull @Schema(examples = "SOCIAL_PROTECTION") Committee committee,

        @NotBlank @Size(max = 40) @Schema(examples = "SN-DK-01")
        String territory,

        @NotNull @Schema(examples = "2026-12-03T09:00:00Z") Instant startsAt,

        @NotBlank @Size(max = 200) @Schema(examples = "Mairie de Dakar")
        String place,

        @NotEmpty @Size(max = 50) @Schema(examples = "[\"Vague pilote\", \"Questions diverses\"]")
        List<@NotBlank @Size(max = 500) String> agenda) {

    static final String EXAMPLE = """
            {
              "committee": "SOCIAL_PROTECTION",
              "territory": "SN-DK-01",
              "starts_at": "2026-12-03T09:00:00Z",
              "place": "Mairie de Dakar",
              "agenda": ["Vague pilote", "Questions diverses"]
            }
            """;

    Draft draft() {
        return new Draft(committee, territory, new Meeting(startsAt, place, agenda));
    }
}

package org.socle.registry.committee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.committee.domain.Meeting;

/**
 * When and where a session takes place, whole.
 *
 * @param agenda what is to be talked about, in order
 */
@Schema(name = "CommitteeMeetingRequest")
record MeetingRequest(
        @NotNull @Schema(examples = "2026-12-03T09:00:00Z") Instant startsAt,

        @NotBlank @Size(max = 200) @Schema(examples = "Mairie de Dakar")
        String place,

        @NotEmpty @Size(max = 50) @Schema(examples = "[\"Vague pilote\", \"Questions diverses\"]")
        List<@NotBlank @Size(max = 500) String> agenda) {

    static final String EXAMPLE = """
            {"starts_at": "2026-12-03T15:00:00Z", "place": "Mairie de Dakar", "agenda": ["Vague pilote", "Questions diverses"]}
            """;

    Meeting meeting() {
        return new Meeting(startsAt, place, agenda);
    }
}

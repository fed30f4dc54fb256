package org.socle.registry.committee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.committee.RecordSessions.Draft;

/**
 * What is recorded of a session instead of what was, whole.
 *
 * @param present ids of the seats whose holders were there
 * @param minutes names no household: a decision does
 * @param reason why it is corrected
 */
@Schema(name = "CommitteeRecordCorrectionRequest")
record RecordCorrectionRequest(
        @NotNull @Size(max = 500) @Schema(examples = "[\"seat_0192f0c1b2c37d4e8f90a1b2c3d4e5f6\"]")
        List<@NotBlank @Size(max = 40) String> present,

        @NotBlank @Size(max = 50000) @Schema(examples = "La présidente ouvre la séance à 9 heures.")
        String minutes,

        @NotBlank @Size(max = 1000) @Schema(examples = "Un membre était arrivé en retard")
        String reason) {

    static final String EXAMPLE = """
            {
              "present": ["seat_0192f0c1b2c37d4e8f90a1b2c3d4e5f6"],
              "minutes": "La présidente ouvre la séance à 9 heures.",
              "reason": "Un membre était arrivé en retard"
            }
            """;

    Draft draft() {
        return new Draft(present, minutes);
    }

    @Override
    public String toString() {
        return "RecordCorrectionRequest" + present;
    }
}

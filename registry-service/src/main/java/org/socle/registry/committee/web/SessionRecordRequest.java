package org.socle.registry.committee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.committee.RecordSessions.Draft;

/**
 * What is recorded of a session.
 *
 * @param present ids of the seats whose holders were there; the members of the session name them
 * @param minutes names no household: a decision does
 */
@Schema(name = "CommitteeSessionRecordRequest")
record SessionRecordRequest(
        @NotNull @Size(max = 500) @Schema(examples = "[\"seat_0192f0c1b2c37d4e8f90a1b2c3d4e5f6\"]")
        List<@NotBlank @Size(max = 40) String> present,

        @NotBlank @Size(max = 50000) @Schema(examples = "La présidente ouvre la séance à 9 heures.")
        String minutes) {

    static final String EXAMPLE = """
            {
              "present": ["seat_0192f0c1b2c37d4e8f90a1b2c3d4e5f6", "seat_0192f0c1b2c37d4e8f90a1b2c3d4e5f7"],
              "minutes": "La présidente ouvre la séance à 9 heures. La vague pilote est présentée."
            }
            """;

    Draft draft() {
        return new Draft(present, minutes);
    }

    @Override
    public String toString() {
        return "SessionRecordRequest" + present;
    }
}

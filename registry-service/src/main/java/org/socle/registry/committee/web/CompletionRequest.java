package org.socle.registry.committee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That what was to follow has been done.
 *
 * @param completedOn not in the future and not before the session
 * @param outcome what came of it
 */
@Schema(name = "CommitteeCompletionRequest")
record CompletionRequest(
        @NotNull @Schema(examples = "2026-12-18") LocalDate completedOn,

        @NotBlank @Size(max = 1000) @Schema(examples = "Les quatre communes sont informées")
        String outcome) {

    static final String EXAMPLE = """
            {"completed_on": "2026-12-18", "outcome": "Les quatre communes sont informées"}
            """;

    @Override
    public String toString() {
        return "CompletionRequest[" + completedOn + "]";
    }
}

package org.socle.registry.rollout.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.registry.rollout.ManageWaves.Draft;

/**
 * A wave to plan.
 *
 * @param programme code of the programme
 * @param wave 1 for the first one
 * @param pilot whether these areas try the programme out before the others
 * @param from the first day on which somebody there may be enrolled
 * @param territories codes of areas inside one's own territory, each with everything inside
 */
@Schema(name = "RolloutWaveRequest")
record WaveRequest(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}") @Schema(examples = "FAMILY_GRANT")
        String programme,

        @NotNull @Min(1) @Max(999) @Schema(examples = "1") Integer wave,
        @NotNull @Schema(examples = "true") Boolean pilot,
        @NotNull @Schema(examples = "2027-01-01") LocalDate from,

        @NotEmpty @Size(max = 1000) @Schema(examples = "[\"SN-DK-01\", \"SN-TH-02\"]")
        List<@NotBlank @Size(max = 40) String> territories) {

    static final String EXAMPLE = """
            {"programme": "FAMILY_GRANT", "wave": 1, "pilot": true, "from": "2027-01-01", "territories": ["SN-DK-01"]}
            """;

    Draft draft() {
        return new Draft(programme, wave, pilot, from, territories);
    }
}

package org.socle.registry.committee.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.registry.committee.ProposeDecisions.Draft;
import org.socle.registry.committee.domain.DecisionKind;
import org.socle.registry.committee.domain.FollowUp;

/**
 * A decision to propose.
 *
 * @param sessionId the session in which it is to be voted on
 * @param about what it refers to, each if at all
 * @param followUp what is to be done once it is adopted
 */
@Schema(name = "CommitteeDecisionRequest")
record DecisionRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "ses_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String sessionId,

        @NotNull @Schema(examples = "ROLL_OUT") DecisionKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "Vague pilote")
        String title,

        @NotBlank @Size(max = 10000) @Schema(examples = "La vague pilote commence le 1er janvier.")
        String wording,

        @Valid @Nullable AboutRequest about,
        @Valid @Nullable FollowUpRequest followUp) {

    static final String EXAMPLE = """
            {
              "session_id": "ses_0192f0c1b2c37d4e8f90a1b2c3d4e5f6",
              "kind": "ROLL_OUT",
              "title": "Vague pilote",
              "wording": "La vague pilote de la bourse familiale commence le 1er janvier dans le département.",
              "about": {"territory": "SN-DK-01", "programme": "FAMILY_GRANT"},
              "follow_up": {"action": "Informer les communes", "organisation": "MINISTRY-DEMO", "due_on": "2026-12-20"}
            }
            """;

    /** What a decision refers to. */
    @Schema(name = "CommitteeDecisionAboutRequest")
    record AboutRequest(
            @Schema(examples = "SN-DK-01") @Nullable @Size(max = 40)
            String territory,

            @Schema(examples = "FAMILY_GRANT") @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_-]{1,39}")
            String programme,

            @Schema(examples = "hh_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable @Size(max = 40)
            String householdId,

            @Schema(examples = "wav_0192f0c1b2c37d4e8f90a1b2c3d4e5f6") @Nullable @Size(max = 40)
            String rolloutWaveId) {

        static final AboutRequest NOTHING = new AboutRequest(null, null, null, null);
    }

    /**
     * What is to be done once a decision is adopted.
     *
     * @param organisation code of who is to do it
     * @param dueOn the last day, not before the session
     */
    @Schema(name = "CommitteeFollowUpRequest")
    record FollowUpRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Informer les communes")
            String action,

            @NotBlank @Size(max = 40) @Schema(examples = "MINISTRY-DEMO")
            String organisation,

            @NotNull @Schema(examples = "2026-12-20") LocalDate dueOn) {

        FollowUp followUp() {
            return new FollowUp(action, organisation, dueOn);
        }

        @Override
        public String toString() {
            return "FollowUpRequest[" + organisation + ", " + dueOn + "]";
        }
    }

    Draft draft() {
        AboutRequest matter = about == null ? AboutRequest.NOTHING : about;
        return new Draft(
                sessionId,
                kind,
                title,
                wording,
                matter.territory(),
                matter.programme(),
                matter.householdId(),
                matter.rolloutWaveId(),
                followUp == null ? null : followUp.followUp());
    }

    @Override
    public String toString() {
        return "DecisionRequest[" + sessionId + "]";
    }
}

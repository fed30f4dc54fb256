package org.socle.grievance.alert.web;

import static org.socle.grievance.alert.AlertProblems.INVALID;
import static org.socle.grievance.alert.AlertProblems.REASON_NOT_FOR_OUTCOME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.Texts;
import org.socle.grievance.alert.domain.ClosureReason;
import org.socle.grievance.alert.domain.Finding;
import org.socle.grievance.alert.domain.Outcome;
import org.socle.grievance.alert.domain.ReopeningReason;
import org.socle.grievance.alert.domain.Step;
import org.socle.web.problem.FieldProblem;

/** What is said with each move of an alert. */
final class StepRequests {

    private static final String PUBLIC_TEXT = "/public_text";
    private static final String INTERNAL_NOTE = "/internal_note";

    private StepRequests() {}

    @Schema(name = "AlertVerificationRequest")
    record VerificationRequest(
            @NotNull Finding finding,

            @Size(max = 8000) @Schema(description = "For colleagues; the person never sees it") @Nullable
            String internalNote) {

        Step step() {
            return Step.verify(finding, Texts.cleanOptional(internalNote, INTERNAL_NOTE));
        }
    }

    @Schema(name = "AlertAnswerRequest")
    record AnswerRequest(
            @NotBlank
            @Size(max = 8000)
            @Schema(
                    description = "What the person reads when they follow the alert",
                    examples = "Le guichet rouvre lundi. Venez avec votre carte ; on vous attend.")
            String publicText,

            @Size(max = 8000) @Schema(description = "For colleagues; the person never sees it") @Nullable
            String internalNote) {

        Step step() {
            return Step.answer(Texts.clean(publicText, PUBLIC_TEXT), Texts.cleanOptional(internalNote, INTERNAL_NOTE));
        }
    }

    @Schema(name = "AlertClosureRequest")
    record ClosureRequest(
            @NotNull Outcome outcome,

            @NotNull @Schema(description = "One that goes with the outcome: /v1/vocabularies/outcomes")
            ClosureReason reason,

            @Size(max = 8000) @Schema(description = "What the person reads") @Nullable
            String publicText,

            @Size(max = 8000) @Schema(description = "For colleagues; the person never sees it") @Nullable
            String internalNote) {

        Step step() {
            if (!reason.goesWith(outcome)) {
                var fitting = outcome.reasons().stream().map(Enum::name).collect(Collectors.joining(", "));
                throw INVALID.about()
                        .with(List.of(new FieldProblem(
                                "/reason", REASON_NOT_FOR_OUTCOME, reason.name(), outcome.name(), fitting)));
            }
            return Step.close(
                    outcome,
                    reason,
                    Texts.cleanOptional(publicText, PUBLIC_TEXT),
                    Texts.cleanOptional(internalNote, INTERNAL_NOTE));
        }
    }

    @Schema(name = "AlertReopeningRequest")
    record ReopeningRequest(
            @NotNull ReopeningReason reason,

            @Size(max = 8000) @Schema(description = "For colleagues; the person never sees it") @Nullable
            String internalNote) {

        Step step() {
            return Step.reopen(reason, Texts.cleanOptional(internalNote, INTERNAL_NOTE));
        }
    }
}

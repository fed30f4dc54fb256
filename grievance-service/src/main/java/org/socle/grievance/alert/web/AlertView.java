package org.socle.grievance.alert.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.AlertStore;
import org.socle.grievance.alert.AlertStore.TakenStep;
import org.socle.grievance.alert.LabelView;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertMoves;
import org.socle.grievance.alert.domain.Move;

/**
 * An alert with everything the watch cell needs.
 *
 * @param allowed the moves that are possible now
 * @param hasContact whether the person left a way to be reached; reading it is a request of its own
 */
@Schema(name = "Alert")
record AlertView(
        AlertSummaryView alert,
        String text,
        List<StepView> steps,
        List<MessageView> messages,
        List<Move> allowed,
        boolean hasContact) {

    @Schema(name = "AlertStep")
    record StepView(
            Move move,
            LabelView state,
            Instant at,
            String by,
            @Nullable LabelView outcome,
            @Nullable LabelView reason,
            @Nullable String publicText,
            @Nullable String internalNote) {

        static StepView of(TakenStep step) {
            return new StepView(
                    step.move(),
                    LabelView.of(step.state()),
                    step.at(),
                    step.by(),
                    LabelView.of(step.outcome()),
                    LabelView.ofReason(step.move(), step.reason()),
                    step.publicText(),
                    step.internalNote());
        }
    }

    @Schema(name = "AlertMessage")
    record MessageView(String text, Instant at) {}

    static AlertView of(Alert alert, AlertStore alerts) {
        return new AlertView(
                AlertSummaryView.of(alert),
                alerts.textOf(alert),
                alerts.stepsOf(alert).stream().map(StepView::of).toList(),
                alerts.messagesOf(alert).stream()
                        .map(message -> new MessageView(message.text(), message.at()))
                        .toList(),
                AlertMoves.allowed(alert.state()).stream().sorted().toList(),
                alerts.contactOf(alert).isPresent());
    }

    /** Never the text. */
    @Override
    public String toString() {
        return "AlertView[" + alert.id() + "]";
    }
}

package org.socle.grievance.followup.web;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.AlertStore.TakenStep;
import org.socle.grievance.alert.LabelView;
import org.socle.grievance.followup.FollowAlert.Followed;

/**
 * An alert as the person who raised it sees it. Its own words are not in it: a code that falls into other hands should
 * not repeat them.
 *
 * @param answer the latest answer
 * @param history every state it has been in, with reasons and answers
 * @param messages how many messages the person has added
 */
@Schema(name = "AlertFollowUp")
record FollowUpView(
        LabelView state,
        @Schema(examples = "SN-TH") String relayedTo,
        Instant raisedAt,
        Instant movedAt,
        @Nullable String answer,
        List<HistoryView> history,
        int messages) {

    @Schema(name = "AlertHistory")
    record HistoryView(
            LabelView state,
            Instant at,
            @Nullable LabelView outcome,
            @Nullable LabelView reason,
            @Nullable String answer) {

        static HistoryView of(TakenStep step) {
            return new HistoryView(
                    LabelView.of(step.state()),
                    step.at(),
                    LabelView.of(step.outcome()),
                    LabelView.ofReason(step.move(), step.reason()),
                    step.publicText());
        }
    }

    static FollowUpView of(Followed followed) {
        var alert = followed.alert();
        return new FollowUpView(
                LabelView.of(alert.state()),
                alert.regionCode(),
                alert.raisedAt(),
                alert.movedAt(),
                followed.steps().reversed().stream()
                        .map(TakenStep::publicText)
                        .filter(text -> text != null)
                        .findFirst()
                        .orElse(null),
                followed.steps().stream().map(HistoryView::of).toList(),
                followed.messages());
    }

    @Override
    public String toString() {
        return "FollowUpView[hidden]";
    }
}

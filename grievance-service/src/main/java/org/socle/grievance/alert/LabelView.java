package org.socle.grievance.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.grievance.alert.domain.AlertState;
import org.socle.grievance.alert.domain.Barrier;
import org.socle.grievance.alert.domain.Label;
import org.socle.grievance.alert.domain.Move;
import org.socle.grievance.alert.domain.Outcome;
import org.socle.grievance.alert.domain.Reasons;

/** A code and its words in both languages. */
@Schema(name = "CodeWithLabel")
public record LabelView(
        @Schema(examples = "RELAYED") String code,

        @Schema(examples = "Transmise à la cellule de veille de la région")
        String fr,

        @Schema(examples = "Relayed to the region's watch cell")
        String en) {

    public static LabelView of(AlertState state) {
        return of(state.name(), state.label());
    }

    public static LabelView of(Barrier barrier) {
        return of(barrier.name(), barrier.label());
    }

    /** Null when the move had no outcome. */
    public static @Nullable LabelView of(@Nullable Outcome outcome) {
        return outcome == null ? null : of(outcome.name(), outcome.label());
    }

    /** Null when the move had no reason. */
    public static @Nullable LabelView ofReason(Move move, @Nullable String reason) {
        var label = Reasons.label(move, reason);
        return label == null || reason == null ? null : of(reason, label);
    }

    public static LabelView of(String code, Label label) {
        return new LabelView(code, label.fr(), label.en());
    }
}

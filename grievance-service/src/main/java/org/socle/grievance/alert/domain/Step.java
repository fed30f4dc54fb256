package org.socle.grievance.alert.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is said with a move.
 *
 * @param outcome only with a closure
 * @param reason a code: a finding, a closure's or a reopening's reason
 * @param publicText for the person who raised the alert
 * @param internalNote for colleagues only
 */
public record Step(
        Move move,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable PlainText publicText,
        @Nullable PlainText internalNote) {

    public static Step relay() {
        return new Step(Move.RELAY, null, null, null, null);
    }

    public static Step verify(Finding finding, @Nullable PlainText internalNote) {
        return new Step(Move.VERIFY, null, finding.name(), null, internalNote);
    }

    public static Step answer(PlainText publicText, @Nullable PlainText internalNote) {
        return new Step(Move.ANSWER, null, null, publicText, internalNote);
    }

    public static Step close(
            Outcome outcome, ClosureReason reason, @Nullable PlainText publicText, @Nullable PlainText internalNote) {
        if (!reason.goesWith(outcome)) {
            throw new IllegalArgumentException(reason + " is no reason for " + outcome);
        }
        return new Step(Move.CLOSE, outcome, reason.name(), publicText, internalNote);
    }

    public static Step reopen(ReopeningReason reason, @Nullable PlainText internalNote) {
        return new Step(Move.REOPEN, null, reason.name(), null, internalNote);
    }
}

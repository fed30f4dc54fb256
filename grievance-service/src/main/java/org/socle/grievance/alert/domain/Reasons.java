package org.socle.grievance.alert.domain;

import org.jspecify.annotations.Nullable;

/** Words for the reason of a step. */
public final class Reasons {

    private Reasons() {}

    /** The reason's label; null for a move that has none. */
    public static @Nullable Label label(Move move, @Nullable String reason) {
        if (reason == null) {
            return null;
        }
        return switch (move) {
            case VERIFY -> Finding.valueOf(reason).label();
            case CLOSE -> ClosureReason.valueOf(reason).label();
            case REOPEN -> ReopeningReason.valueOf(reason).label();
            case RELAY, ANSWER -> null;
        };
    }
}

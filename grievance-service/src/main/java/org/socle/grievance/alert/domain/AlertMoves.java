package org.socle.grievance.alert.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of what may follow what. A move that is not in it is refused, together with those that are. */
public final class AlertMoves {

    private static final Map<AlertState, Map<Move, AlertState>> TABLE = new EnumMap<>(AlertState.class);

    static {
        from(AlertState.RAISED, Move.RELAY, AlertState.RELAYED);

        from(AlertState.RELAYED, Move.VERIFY, AlertState.VERIFIED);
        from(AlertState.RELAYED, Move.CLOSE, AlertState.CLOSED);

        from(AlertState.VERIFIED, Move.ANSWER, AlertState.ANSWERED);
        from(AlertState.VERIFIED, Move.CLOSE, AlertState.CLOSED);

        from(AlertState.ANSWERED, Move.ANSWER, AlertState.ANSWERED);
        from(AlertState.ANSWERED, Move.CLOSE, AlertState.CLOSED);

        from(AlertState.CLOSED, Move.REOPEN, AlertState.REOPENED);

        from(AlertState.REOPENED, Move.VERIFY, AlertState.VERIFIED);
        from(AlertState.REOPENED, Move.ANSWER, AlertState.ANSWERED);
        from(AlertState.REOPENED, Move.CLOSE, AlertState.CLOSED);
    }

    private AlertMoves() {}

    /** The state a move leads to; empty when the move is not allowed there. */
    public static Optional<AlertState> target(AlertState from, Move move) {
        return Optional.ofNullable(row(from).get(move));
    }

    public static Set<Move> allowed(AlertState from) {
        var row = row(from);
        return row.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(row.keySet()));
    }

    private static Map<Move, AlertState> row(AlertState from) {
        return TABLE.getOrDefault(from, Map.of());
    }

    private static void from(AlertState from, Move move, AlertState to) {
        TABLE.computeIfAbsent(from, _ -> new EnumMap<>(Move.class)).put(move, to);
    }
}

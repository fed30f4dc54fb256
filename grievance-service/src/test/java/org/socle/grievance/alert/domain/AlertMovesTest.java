package org.socle.grievance.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.socle.grievance.alert.domain.AlertState.ANSWERED;
import static org.socle.grievance.alert.domain.AlertState.CLOSED;
import static org.socle.grievance.alert.domain.AlertState.RAISED;
import static org.socle.grievance.alert.domain.AlertState.RELAYED;
import static org.socle.grievance.alert.domain.AlertState.REOPENED;
import static org.socle.grievance.alert.domain.AlertState.VERIFIED;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AlertMovesTest {

    /** Written out a second time, on purpose: a slip in the table shows as a difference. */
    private static final Map<AlertState, Map<Move, AlertState>> EXPECTED = Map.of(
            RAISED, Map.of(Move.RELAY, RELAYED),
            RELAYED, Map.of(Move.VERIFY, VERIFIED, Move.CLOSE, CLOSED),
            VERIFIED, Map.of(Move.ANSWER, ANSWERED, Move.CLOSE, CLOSED),
            ANSWERED, Map.of(Move.ANSWER, ANSWERED, Move.CLOSE, CLOSED),
            CLOSED, Map.of(Move.REOPEN, REOPENED),
            REOPENED, Map.of(Move.VERIFY, VERIFIED, Move.ANSWER, ANSWERED, Move.CLOSE, CLOSED));

    @ParameterizedTest
    @EnumSource
    void eachStateAllowsItsOwnMovesAndNoOther(AlertState state) {
        var expected = EXPECTED.getOrDefault(state, Map.of());

        for (var move : Move.values()) {
            assertThat(AlertMoves.target(state, move).orElse(null))
                    .as(state + " " + move)
                    .isEqualTo(expected.get(move));
        }
        assertThat(AlertMoves.allowed(state)).isEqualTo(expected.keySet());
    }

    @Test
    void everyStateIsReachedFromTheFirst() {
        var reached = EnumSet.of(RAISED);
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            var state = waiting.remove();
            for (var move : AlertMoves.allowed(state)) {
                var target = AlertMoves.target(state, move).orElseThrow();
                if (reached.add(target)) {
                    waiting.add(target);
                }
            }
        }

        assertThat(reached).containsExactlyInAnyOrder(AlertState.values());
    }

    @Test
    void everyOutcomeHasAReasonAndEveryReasonAnOutcome() {
        assertThat(Outcome.values())
                .allSatisfy(outcome -> assertThat(outcome.reasons()).isNotEmpty());
        assertThat(ClosureReason.values())
                .allSatisfy(reason -> assertThat(Outcome.values()).anyMatch(reason::goesWith));
    }

    @Test
    void anAlertThatWasNotExaminedIsNeverCalledSolved() {
        assertThat(Outcome.SOLVED.reasons()).doesNotContain(ClosureReason.DUPLICATE, ClosureReason.NOT_CONFIRMED);
    }

    @Test
    void abuseAndExploitationAreTheSensitiveBarriers() {
        assertThat(Barrier.values())
                .filteredOn(Barrier::sensitive)
                .containsExactlyInAnyOrder(Barrier.ABUSE, Barrier.EXPLOITATION);
    }
}

package org.socle.grievance.alert;

import static org.socle.grievance.alert.AlertProblems.MOVE_NOT_ALLOWED;
import static org.socle.grievance.alert.AlertProblems.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.socle.contracts.grievance.AlertAnsweredV1;
import org.socle.contracts.grievance.AlertClosedV1;
import org.socle.contracts.grievance.AlertEvent;
import org.socle.grievance.SensitiveAccess;
import org.socle.grievance.alert.domain.Alert;
import org.socle.grievance.alert.domain.AlertId;
import org.socle.grievance.alert.domain.Move;
import org.socle.grievance.alert.domain.Moved;
import org.socle.grievance.alert.domain.Step;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.outbox.Outbox;

/** Moves an alert as its table of moves allows, keeps the step and tells of it. */
@ApplicationScoped
public class MoveAlert {

    private final AlertStore alerts;
    private final SensitiveAccess sensitiveAccess;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    MoveAlert(AlertStore alerts, SensitiveAccess sensitiveAccess, Outbox outbox, Caller caller, Clock clock) {
        this.alerts = alerts;
        this.sensitiveAccess = sensitiveAccess;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Alert move(AlertId id, Step step) {
        sensitiveAccess.allowIfPermitted();
        var text = Ids.toText("alt", id.value());
        var alert = alerts.findAndHold(id).orElseThrow(() -> NOT_FOUND.about(text));
        return switch (alert.move(step.move(), clock.instant())) {
            case Moved.Done(var moved) -> {
                alerts.move(moved, step, caller.subject());
                event(moved, step, text).filter(_ -> !moved.sensitive()).ifPresent(outbox::add);
                yield moved;
            }
            case Moved.NotAllowed(var state, var allowed) ->
                throw MOVE_NOT_ALLOWED.about(state.name(), noun(step.move()), nouns(allowed));
        };
    }

    private static Optional<AlertEvent> event(Alert moved, Step step, String id) {
        return switch (step.move()) {
            case ANSWER -> Optional.of(new AlertAnsweredV1(id, moved.movedAt()));
            case CLOSE -> Optional.of(closed(moved, step, id));
            case RELAY, VERIFY, REOPEN -> Optional.empty();
        };
    }

    private static AlertClosedV1 closed(Alert moved, Step step, String id) {
        var outcome = step.outcome();
        var reason = step.reason();
        if (outcome == null || reason == null) {
            throw new IllegalStateException("a closure has an outcome and a reason");
        }
        return new AlertClosedV1(id, outcome.name(), reason, moved.movedAt());
    }

    /** The moves as the API names them. */
    private static String nouns(Set<Move> moves) {
        return moves.stream().sorted().map(MoveAlert::noun).collect(Collectors.joining(", "));
    }

    private static String noun(Move move) {
        return switch (move) {
            case RELAY -> "relay";
            case VERIFY -> "verification";
            case ANSWER -> "answer";
            case CLOSE -> "closure";
            case REOPEN -> "reopening";
        };
    }
}

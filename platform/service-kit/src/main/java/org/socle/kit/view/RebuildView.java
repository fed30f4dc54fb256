package org.socle.kit.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRun.Step;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.kit.view.EventHistory.Reading;
import org.socle.web.problem.ProblemException;

/** Fills a view's tables anew beside those in use, some hundred events at a time, and puts them in their place. */
@ApplicationScoped
class RebuildView implements OperationRunner {

    static final String KIND = "view-rebuild";

    /** So few are read while no event comes in. */
    private static final long FEW = 1_000;

    private final Views views;
    private final EventHistory history;
    private final Beside beside;
    private final ReadAgain again;

    RebuildView(Views views, EventHistory history, Beside beside, ReadAgain again) {
        this.views = views;
        this.history = history;
        this.beside = beside;
        this.again = again;
    }

    record Input(String view) {}

    /**
     * How far the work has come.
     *
     * @param next where to go on in each partition
     * @param read how many records were read
     * @param done what came of it, once the tables are in use
     */
    record Place(
            Map<String, Long> next, long read, @Nullable Rebuilt done) {

        static final Place FIRST = new Place(Map.of(), 0, null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        var name = run.input(Input.class).view();
        var view = views.find(name).orElseThrow(() -> ViewProblems.NOT_FOUND.about(name));
        var place = run.checkpoint(Place.class).orElse(Place.FIRST);
        if (place.done() == null) {
            place = make(run, view, place);
        }
        run.inTransaction(this::takeAway);
        if (place.done() != null) {
            run.result(place.done());
        }
    }

    private Place make(OperationRun run, View view, Place reached) {
        var goesOn = run.inTransaction(() -> beside.lay(view, reached.read() > 0));
        var from = goesOn ? reached : Place.FIRST;
        try (var log = history.read(view.topics(), from.next())) {
            var place = readOn(run, view, log, from);
            return run.cancelled() ? place : finish(run, view, log, place);
        } catch (ProblemException e) {
            run.inTransaction(this::takeAway);
            throw e;
        }
    }

    /** Up to shortly before the end, which moves on while others tell more. */
    private Place readOn(OperationRun run, View view, Reading log, Place from) {
        var place = from;
        var ahead = log.lookAhead();
        do {
            run.total(place.read() + ahead);
            for (var records = log.next(); !records.isEmpty() && !run.cancelled(); records = log.next()) {
                var some = records;
                var next = new Place(log.places(), place.read() + some.size(), null);
                place = run.step(() -> {
                    beside.enter();
                    return new Step<>(next, new Progress(some.size(), again.apply(view, some), 0), next);
                });
            }
            ahead = log.lookAhead();
        } while (ahead > FEW && !run.cancelled());
        run.total(place.read() + ahead);
        return place;
    }

    /** What is left is read while no event comes in, so that the tables change places between two events. */
    private Place finish(OperationRun run, View view, Reading log, Place from) {
        run.inTransaction(() -> {
            beside.enter();
            again.applyDue(view);
            return from;
        });
        return run.step(() -> {
            beside.holdInbox();
            beside.enter();
            log.lookAhead();
            var read = 0;
            var applied = 0;
            for (var records = log.next(); !records.isEmpty(); records = log.next()) {
                read += records.size();
                applied += again.apply(view, records);
            }
            again.applyDue(view);
            beside.leave();
            if (beside.behind(view) > 0) {
                throw ViewProblems.LOG_INCOMPLETE.about(String.join(", ", view.topics()));
            }
            var rebuilt = beside.takeOver(view, from.read() + read);
            if (rebuilt.wasWrong()) {
                view.parts().forEach(part -> part.consumer().putRight());
            }
            var end = new Place(log.places(), rebuilt.events(), rebuilt);
            return new Step<>(end, new Progress(read, applied, 0), end);
        });
    }

    private boolean takeAway() {
        beside.takeAway();
        return true;
    }
}

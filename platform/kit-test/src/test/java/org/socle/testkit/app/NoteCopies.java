package org.socle.testkit.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;
import org.socle.kit.sql.Sql;

/** Writes one note a step; a test may make it stumble before a step. */
@ApplicationScoped
public class NoteCopies implements OperationRunner {

    static final String KIND = "note-copies";

    private final Sql sql;
    private final Pace pace;
    private final AtomicInteger stumblesBefore = new AtomicInteger(-1);

    NoteCopies(Sql sql, Pace pace) {
        this.sql = sql;
        this.pace = pace;
    }

    record Input(int count) {}

    record Done(int notes) {}

    /** Fails once, after the step's effect and before its commit. */
    public void stumbleIn(int step) {
        stumblesBefore.set(step);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        var count = run.input(Input.class).count();
        run.total(count);
        var next = run.checkpoint(Done.class).map(Done::notes).orElse(0);
        while (next < count && !run.cancelled()) {
            pace.awaitIfHeld();
            var number = next + 1;
            next = run.step(() -> {
                sql.of("INSERT INTO note (id, territory_no, text) VALUES (:id, 110, :text)")
                        .with("id", Ids.next())
                        .with("text", run.id().text() + " " + number)
                        .update();
                if (stumblesBefore.compareAndSet(number, -1)) {
                    throw new IllegalStateException("a test asked for this failure");
                }
                return new OperationRun.Step<>(number, Progress.accepted(1), new Done(number));
            });
        }
        run.result(new Done(next));
    }
}

package org.socle.enrollment.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;

/** A selection as long work. It is one step: either all its places are given out, or none. */
@ApplicationScoped
class SelectionOperation implements OperationRunner {

    static final String KIND = "selection";

    private final SelectCandidates selection;

    SelectionOperation(SelectCandidates selection) {
        this.selection = selection;
    }

    /** Which programme. */
    record Input(String programmeId) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        // A checkpoint says that the step was committed before a crash: a second selection would be another round.
        var committed = run.checkpoint(SelectCandidates.Selected.class);
        if (committed.isPresent()) {
            run.result(committed.get());
            return;
        }
        var programme = ProgrammeIds.of(run.input(Input.class).programmeId());
        var selected = run.step(() -> {
            var done = selection.round(programme);
            var looked = (long) done.placed() + done.waiting() + done.underReview();
            return new OperationRun.Step<>(done, new Progress(looked, done.placed(), done.waiting()), done);
        });
        run.result(selected);
    }
}

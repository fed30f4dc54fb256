package org.socle.enrollment.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.assessment.AssessHouseholds;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.registryview.domain.RegistryView;
import org.socle.enrollment.waitlist.SelectCandidates;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;

/**
 * Assesses everybody the registry knows by a programme's rule, some households at a time. Where places are given at
 * once, those who were already known then have their turn together, in order of rank, before any newcomer.
 */
@ApplicationScoped
class AssessEverybody implements OperationRunner {

    static final String KIND = "assessment-of-everybody";
    private static final int HOUSEHOLDS_AT_ONCE = 100;

    private final ProgrammeStore programmes;
    private final RegistryView view;
    private final AssessHouseholds assessments;
    private final SelectCandidates selection;

    AssessEverybody(
            ProgrammeStore programmes, RegistryView view, AssessHouseholds assessments, SelectCandidates selection) {
        this.programmes = programmes;
        this.view = view;
        this.assessments = assessments;
        this.selection = selection;
    }

    /** Which programme, and by which version of its rule. */
    record Input(String programmeId, int ruleVersion) {}

    /** After which household to go on; the selection is the last step. */
    record Place(@Nullable UUID after, boolean assessed, SelectCandidates.@Nullable Selected selected) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        var input = run.input(Input.class);
        var programme = ProgrammeIds.of(input.programmeId());
        var place = run.checkpoint(Place.class).orElseGet(() -> begin(run));
        while (place.selected() == null && !run.cancelled()) {
            var from = place;
            place = run.step(() -> from.assessed() ? select(programme, input, from) : assess(programme, input, from));
        }
        var selected = place.selected();
        if (selected != null) {
            run.result(selected);
        }
    }

    private Place begin(OperationRun run) {
        run.total(run.inTransaction(view::countHouseholds).known());
        return new Place(null, false, null);
    }

    private OperationRun.Step<Place> assess(ProgrammeId id, Input input, Place from) {
        programmes.holdOpenings();
        var households = view.householdsAfter(Optional.ofNullable(from.after()), HOUSEHOLDS_AT_ONCE);
        var programme = stillDeciding(id, input);
        if (households.isEmpty() || programme.isEmpty()) {
            var end = new Place(from.after(), true, null);
            return new OperationRun.Step<>(end, Progress.NONE, end);
        }
        view.lockHouseholds(households);
        var assessed = assessments.inProgramme(programme.get(), households);
        var next = new Place(households.getLast(), false, null);
        return new OperationRun.Step<>(
                next, new Progress(households.size(), assessed, households.size() - assessed), next);
    }

    private OperationRun.Step<Place> select(ProgrammeId id, Input input, Place from) {
        programmes.holdOpenings();
        var selected = stillDeciding(id, input).map(selection::afterOpening).orElse(SelectCandidates.Selected.NOTHING);
        var end = new Place(from.after(), true, selected);
        return new OperationRun.Step<>(end, Progress.NONE, end);
    }

    /** A later activation assesses everybody again; this one then has nothing left to say. */
    private Optional<Programme.Open> stillDeciding(ProgrammeId id, Input input) {
        return programmes
                .find(id)
                .filter(Programme.Open.class::isInstance)
                .map(Programme.Open.class::cast)
                .filter(open -> open.activeRule().orElseThrow() == input.ruleVersion());
    }
}

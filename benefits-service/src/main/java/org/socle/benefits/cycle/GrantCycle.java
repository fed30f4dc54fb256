package org.socle.benefits.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.socle.benefits.benefitpackage.PackageStore;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.benefits.entitlement.EnrollmentStore;
import org.socle.benefits.entitlement.GrantEntitlements;
import org.socle.benefits.entitlement.GrantEntitlements.Open;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.benefits.programme.domain.Programme;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationRun;
import org.socle.kit.operation.OperationRun.Step;
import org.socle.kit.operation.OperationRunner;
import org.socle.kit.operation.Progress;

/**
 * Grants a cycle to everybody enrolled, a batch of enrollments in each transaction. Stopped anywhere it goes on after
 * the last batch; what was already granted is not granted again.
 */
@ApplicationScoped
class GrantCycle implements OperationRunner {

    static final String KIND = "cycle-granting";

    private static final int BATCH = 500;

    private final ProgrammeStore programmes;
    private final PackageStore packages;
    private final EnrollmentStore enrollments;
    private final GrantEntitlements entitlements;

    GrantCycle(
            ProgrammeStore programmes,
            PackageStore packages,
            EnrollmentStore enrollments,
            GrantEntitlements entitlements) {
        this.programmes = programmes;
        this.packages = packages;
        this.enrollments = enrollments;
        this.entitlements = entitlements;
    }

    record Input(String programmeCode, List<String> packages, String cycle) {}

    record Checkpoint(String lastEnrollment, long granted) {
        static final Checkpoint START = new Checkpoint("", 0);
    }

    private record Batch(Checkpoint place, boolean more) {}

    /**
     * What it came to.
     *
     * @param enrollments active enrollments looked at
     * @param granted entitlements granted by this work, without those granted before
     */
    record Result(String programmeCode, String cycle, long enrollments, long granted) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(OperationRun run) {
        var input = run.input(Input.class);
        var programme = run.<Optional<Programme>>inTransaction(() -> programmes.findByCode(input.programmeCode()));
        if (programme.isEmpty()) {
            run.result(new Result(input.programmeCode(), input.cycle(), 0, 0));
            return;
        }
        var programmeId = programme.get().id();
        var total = run.<Long>inTransaction(() -> enrollments.countActive(programmeId));
        run.total(total);
        var place = run.checkpoint(Checkpoint.class).orElse(Checkpoint.START);
        var more = true;
        while (more && !run.cancelled()) {
            var from = place;
            var batch = run.step(() -> grantBatch(programmeId, input, from));
            place = batch.place();
            more = batch.more();
        }
        run.result(new Result(input.programmeCode(), input.cycle(), total, place.granted()));
    }

    private Step<Batch> grantBatch(String programmeId, Input input, Checkpoint from) {
        var enrolled = enrollments.activeAndHeld(programmeId, from.lastEnrollment(), BATCH);
        var granted = entitlements.grant(enrolled, open(input));
        var last =
                enrolled.isEmpty() ? from.lastEnrollment() : enrolled.getLast().enrollmentId();
        var place = new Checkpoint(last, from.granted() + granted);
        return new Step<>(new Batch(place, enrolled.size() == BATCH), Progress.accepted(enrolled.size()), place);
    }

    private List<Open> open(Input input) {
        var wanted = new HashSet<>(input.packages());
        var cycle = Cycle.parse(input.cycle()).orElseThrow();
        return packages.inForce(input.programmeCode()).stream()
                .filter(each -> wanted.contains(Ids.toText("pkg", each.id().value())))
                .map(each -> new Open(each, List.of(cycle)))
                .toList();
    }
}

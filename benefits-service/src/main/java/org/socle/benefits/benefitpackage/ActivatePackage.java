package org.socle.benefits.benefitpackage;

import static org.socle.benefits.benefitpackage.PackageProblems.ALREADY_ACTIVE;
import static org.socle.benefits.benefitpackage.PackageProblems.NOT_FOUND;
import static org.socle.benefits.benefitpackage.PackageProblems.VERSION_OUTDATED;
import static org.socle.benefits.benefitpackage.PackageProblems.VERSION_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.socle.benefits.benefitpackage.domain.Activation;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.cycle.OpenCycle;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationId;

/**
 * Brings a version into force. The first time, the current cycle is opened with it, and whoever was enrolled while there
 * was no package is granted what they waited for.
 */
@ApplicationScoped
public class ActivatePackage {

    private final PackageStore packages;
    private final ProgrammeStore programmes;
    private final OpenCycle cycles;
    private final Caller caller;
    private final Clock clock;

    ActivatePackage(PackageStore packages, ProgrammeStore programmes, OpenCycle cycles, Caller caller, Clock clock) {
        this.packages = packages;
        this.programmes = programmes;
        this.cycles = cycles;
        this.caller = caller;
        this.clock = clock;
    }

    /** What came of it; {@code granting} is the work for those already enrolled. */
    public record Result(BenefitPackage benefitPackage, Optional<OperationId> granting) {}

    @Transactional
    public Result activate(PackageId id, int version) {
        var text = Ids.toText("pkg", id.value());
        var benefitPackage = packages.findAndHold(id).orElseThrow(() -> NOT_FOUND.about(text));
        programmes.holdAlone(benefitPackage.programmeCode());
        return switch (benefitPackage.activate(version, clock.instant())) {
            case Activation.Activated activated -> inForce(activated);
            case Activation.AlreadyActive ignored -> throw ALREADY_ACTIVE.about(text, version);
            case Activation.Outdated(int outdated, int active) -> throw VERSION_OUTDATED.about(outdated, active);
            case Activation.UnknownVersion(int unknown) -> throw VERSION_UNKNOWN.about(text, unknown);
        };
    }

    private Result inForce(Activation.Activated activated) {
        var benefitPackage = activated.benefitPackage();
        packages.activate(benefitPackage.id(), benefitPackage.active().orElseThrow(), caller.subject());
        var granting = activated.first() ? cycles.openFirst(benefitPackage) : Optional.<OperationId>empty();
        return new Result(benefitPackage, granting);
    }
}

package org.socle.benefits.cycle;

import static org.socle.benefits.cycle.CycleProblems.ALREADY_OPEN;
import static org.socle.benefits.cycle.CycleProblems.BEHIND_LATEST;
import static org.socle.benefits.cycle.CycleProblems.NO_PACKAGE;
import static org.socle.benefits.cycle.CycleProblems.TOO_FAR_AHEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.socle.benefits.BenefitCalendar;
import org.socle.benefits.benefitpackage.PackageStore;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.cycle.domain.Cycle;
import org.socle.benefits.cycle.domain.Opening;
import org.socle.benefits.programme.ProgrammeStore;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.kit.operation.OperationId;
import org.socle.kit.operation.Operations;
import org.socle.kit.scope.TerritoryScope;

/**
 * Opens a cycle. From that moment each new enrollment is granted it at once, and the operation that starts with it
 * grants to those already enrolled.
 */
@ApplicationScoped
public class OpenCycle {

    private final PackageStore packages;
    private final ProgrammeStore programmes;
    private final CycleStore cycles;
    private final Operations operations;
    private final BenefitCalendar calendar;
    private final Caller caller;
    private final Clock clock;

    OpenCycle(
            PackageStore packages,
            ProgrammeStore programmes,
            CycleStore cycles,
            Operations operations,
            BenefitCalendar calendar,
            Caller caller,
            Clock clock) {
        this.packages = packages;
        this.programmes = programmes;
        this.cycles = cycles;
        this.operations = operations;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was opened, and the work that grants to those already enrolled. */
    public record Result(List<BenefitPackage> packages, OperationId granting) {}

    /** The packages a cycle would be opened for; refuses as {@link #open} would, and changes nothing. */
    @Transactional
    public List<BenefitPackage> preview(String programmeCode, Cycle cycle) {
        return openable(programmeCode, cycle);
    }

    /** Opens a cycle for every package of the programme that is given in this rhythm. */
    @Transactional
    public Result open(String programmeCode, Cycle cycle) {
        programmes.holdAlone(programmeCode);
        var openable = openable(programmeCode, cycle);
        for (var benefitPackage : openable) {
            cycles.open(benefitPackage.id(), cycle, clock.instant(), caller.subject());
        }
        var ids = openable.stream().map(BenefitPackage::id).toList();
        return new Result(openable, grant(programmeCode, ids, cycle));
    }

    /**
     * Opens the current cycle of a package that has just come into force for the first time. The caller holds the
     * programme alone. Without a programme nobody can be enrolled, and there is nothing to grant yet.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OperationId> openFirst(BenefitPackage benefitPackage) {
        var cycle = benefitPackage.cycle().on(calendar.today());
        cycles.open(benefitPackage.id(), cycle, clock.instant(), caller.subject());
        return programmes
                .findByCode(benefitPackage.programmeCode())
                .map(programme -> grant(programme.code(), List.of(benefitPackage.id()), cycle));
    }

    private OperationId grant(String programmeCode, List<PackageId> ids, Cycle cycle) {
        var texts = ids.stream().map(id -> Ids.toText("pkg", id.value())).toList();
        // The whole country: who is enrolled does not depend on where the person who opens the cycle works.
        var operation = operations.start(
                GrantCycle.KIND, new GrantCycle.Input(programmeCode, texts, cycle.code()), TerritoryScope.WHOLE);
        cycles.grantedBy(ids, cycle, operation);
        return operation;
    }

    private List<BenefitPackage> openable(String programmeCode, Cycle cycle) {
        var inForce = packages.inForce(programmeCode).stream()
                .filter(each -> each.cycle() == cycle.length())
                .toList();
        if (inForce.isEmpty()) {
            throw NO_PACKAGE.about(programmeCode, cycle.code());
        }
        var opened = cycles.opened(inForce.stream().map(BenefitPackage::id).toList());
        var openable = new ArrayList<BenefitPackage>();
        var refused = new ArrayList<Opening>();
        for (var benefitPackage : inForce) {
            var latest =
                    opened.getOrDefault(benefitPackage.id(), List.of()).stream().max(Comparator.comparing(Cycle::code));
            var opening = Opening.decide(cycle, latest, calendar.today());
            switch (opening) {
                case Opening.Accepted ignored -> openable.add(benefitPackage);
                case Opening.AlreadyOpen _, Opening.BehindLatest _, Opening.TooFarAhead _ -> refused.add(opening);
            }
        }
        if (openable.isEmpty()) {
            refuse(refused.getFirst(), programmeCode);
        }
        return openable;
    }

    private static void refuse(Opening opening, String programmeCode) {
        switch (opening) {
            case Opening.AlreadyOpen(var cycle) -> throw ALREADY_OPEN.about(cycle.code(), programmeCode);
            case Opening.BehindLatest(var cycle, var latest) -> throw BEHIND_LATEST.about(cycle.code(), latest.code());
            case Opening.TooFarAhead(var cycle, var furthest) ->
                throw TOO_FAR_AHEAD.about(cycle.code(), furthest.code());
            case Opening.Accepted ignored -> {}
        }
    }
}

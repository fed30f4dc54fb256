package org.socle.benefits.benefitpackage;

import static org.socle.benefits.benefitpackage.PackageProblems.CODE_TAKEN;
import static org.socle.benefits.benefitpackage.PackageProblems.INVALID;
import static org.socle.benefits.benefitpackage.PackageProblems.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.socle.benefits.benefitpackage.domain.BenefitPackage;
import org.socle.benefits.benefitpackage.domain.Fault;
import org.socle.benefits.benefitpackage.domain.ItemDraft;
import org.socle.benefits.benefitpackage.domain.Names;
import org.socle.benefits.benefitpackage.domain.PackageCheck;
import org.socle.benefits.benefitpackage.domain.PackageCheck.Verdict;
import org.socle.benefits.benefitpackage.domain.PackageContent;
import org.socle.benefits.benefitpackage.domain.PackageId;
import org.socle.benefits.cycle.domain.CycleLength;
import org.socle.kit.caller.Caller;
import org.socle.kit.id.Ids;
import org.socle.web.problem.FieldProblem;

/** Writes packages and new versions of them. Nothing written here gives anybody anything before it is activated. */
@ApplicationScoped
public class DefinePackage {

    private final PackageStore packages;
    private final Caller caller;
    private final Clock clock;

    DefinePackage(PackageStore packages, Caller caller, Clock clock) {
        this.packages = packages;
        this.caller = caller;
        this.clock = clock;
    }

    /** The content of a sound draft; every fault of any other is told to the caller. */
    public PackageContent check(Names names, List<ItemDraft> items) {
        return switch (PackageCheck.check(names, items)) {
            case Verdict.Sound(var content) -> content;
            case Verdict.Faulty(var faults) ->
                throw INVALID.about()
                        .with(faults.stream().map(DefinePackage::problem).toList());
        };
    }

    @Transactional
    public BenefitPackage define(String programmeCode, String code, CycleLength cycle, PackageContent content) {
        var defined =
                BenefitPackage.define(new PackageId(Ids.next()), programmeCode, code, cycle, content, clock.instant());
        if (!packages.add(defined, caller.subject())) {
            throw CODE_TAKEN.about(code, programmeCode);
        }
        return defined;
    }

    @Transactional
    public BenefitPackage rewrite(PackageId id, PackageContent content) {
        var before = packages.findAndHold(id).orElseThrow(() -> NOT_FOUND.about(Ids.toText("pkg", id.value())));
        var rewritten = before.rewrite(content, clock.instant());
        packages.addVersion(id, rewritten.latest(), caller.subject());
        return rewritten;
    }

    private static FieldProblem problem(Fault fault) {
        var reason = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FieldProblem(
                fault.pointer(), "benefits.package." + reason, fault.args().toArray());
    }
}

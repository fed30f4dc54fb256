package org.socle.enrollment.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.socle.enrollment.assessment.domain.ApplicationStore;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentId;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.enrollment.domain.ExitReason;
import org.socle.enrollment.enrollment.domain.Placing;
import org.socle.enrollment.enrollment.domain.SuspensionReason;
import org.socle.enrollment.enrollment.domain.Verdict;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.enrollment.programme.ProgrammeProblems;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.ProgrammeId;
import org.socle.enrollment.programme.domain.ProgrammeStore;
import org.socle.enrollment.programme.domain.QuotaStore;
import org.socle.enrollment.registryview.domain.RegistryView;
import org.socle.enrollment.waitlist.FillFreedPlace;
import org.socle.kit.audit.Audit;
import org.socle.kit.scope.ScopedWork;
import org.socle.kit.scope.TerritoryScope;

/** What an officer does with one enrollment. */
@ApplicationScoped
public class ChangeEnrollment {

    private final ProgrammeStore programmes;
    private final QuotaStore quotas;
    private final EnrollmentStore store;
    private final ApplicationStore applications;
    private final RegistryView view;
    private final Enrollments enrollments;
    private final FillFreedPlace freedPlace;
    private final ScopedWork scope;
    private final Audit audit;
    private final Clock clock;

    ChangeEnrollment(
            ProgrammeStore programmes,
            QuotaStore quotas,
            EnrollmentStore store,
            ApplicationStore applications,
            RegistryView view,
            Enrollments enrollments,
            FillFreedPlace freedPlace,
            ScopedWork scope,
            Audit audit,
            Clock clock) {
        this.programmes = programmes;
        this.quotas = quotas;
        this.store = store;
        this.applications = applications;
        this.view = view;
        this.enrollments = enrollments;
        this.freedPlace = freedPlace;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes in someone eligible, also someone who had left before. */
    @Transactional
    public Enrollment enrol(ProgrammeId id, UUID beneficiary) {
        var application = Optional.ofNullable(
                        applications.find(id, List.of(beneficiary)).get(beneficiary))
                .orElseThrow(() -> EnrollmentProblems.NOT_ASSESSED.about());
        view.lockHouseholds(List.of(application.who().household()));
        if (!(GivePlaces.verdict(application) instanceof Verdict.MayEnter(var candidate))) {
            throw EnrollmentProblems.NOT_ELIGIBLE.about(
                    String.join(", ", application.assessment().reasons()));
        }
        scope.assume(TerritoryScope.WHOLE);
        if (!(hold(id) instanceof Programme.Open programme)) {
            throw ProgrammeProblems.NOT_OPEN.about(ProgrammeIds.text(id));
        }
        quotas.lock(id, List.of(candidate.territory()));
        var current = store.latestForChange(id, List.of(beneficiary)).get(beneficiary);
        if (current instanceof Enrollment.Live) {
            throw EnrollmentProblems.ALREADY_THERE.about(EnrollmentIds.text(current.id()));
        }
        var before = quotas.of(id);
        var placing = new Placing(before, programme.admitting(), clock.instant(), EnrollmentIds::next);
        var entered = placing.enter(candidate);
        quotas.saveTaken(id, placing.quotas().changedSince(before));
        enrollments.save(List.of(new Enrollments.Change(Optional.empty(), entered)));
        audit.wrote("enrollment", EnrollmentIds.text(entered.id()), "entered");
        return entered;
    }

    /** Lets someone leave; the place goes to whoever waits first for it. */
    @Transactional
    public Enrollment.Exited exit(EnrollmentId id, ExitReason reason) {
        var programme = holdPlaceOf(id);
        var before = switch (found(store.findForChange(id), id)) {
            case Enrollment.Live live -> live;
            case Enrollment.Exited _ -> throw EnrollmentProblems.ALREADY_EXITED.about(EnrollmentIds.text(id));
        };
        var exited = before.exit(reason, clock.instant());
        enrollments.save(List.of(Enrollments.Change.of(before, exited)));
        if (before.holdsPlace()) {
            freedPlace.after(programme, before.candidate().territory());
        }
        audit.wrote("enrollment", EnrollmentIds.text(id), "exited");
        return exited;
    }

    @Transactional
    public Enrollment.Suspended suspend(EnrollmentId id, SuspensionReason reason) {
        holdPlaceOf(id);
        if (!(found(store.findForChange(id), id) instanceof Enrollment.Enrolled enrolled)) {
            throw EnrollmentProblems.NOT_ENROLLED.about(EnrollmentIds.text(id));
        }
        var suspended = enrolled.suspend(reason, clock.instant());
        enrollments.save(List.of(Enrollments.Change.of(enrolled, suspended)));
        audit.wrote("enrollment", EnrollmentIds.text(id), "suspended");
        return suspended;
    }

    @Transactional
    public Enrollment.Enrolled resume(EnrollmentId id) {
        holdPlaceOf(id);
        if (!(found(store.findForChange(id), id) instanceof Enrollment.Suspended suspended)) {
            throw EnrollmentProblems.NOT_SUSPENDED.about(EnrollmentIds.text(id));
        }
        var resumed = suspended.resume();
        enrollments.save(List.of(Enrollments.Change.of(suspended, resumed)));
        audit.wrote("enrollment", EnrollmentIds.text(id), "resumed");
        return resumed;
    }

    /**
     * Finds it in the caller's own area, then holds the places around it. From there on the whole waiting list is seen:
     * whoever waits first may live elsewhere.
     */
    private Programme holdPlaceOf(EnrollmentId id) {
        var candidate = found(store.find(id), id).candidate();
        scope.assume(TerritoryScope.WHOLE);
        var programme = hold(candidate.programme());
        quotas.lock(candidate.programme(), List.of(candidate.territory()));
        return programme;
    }

    private Programme hold(ProgrammeId id) {
        return programmes.hold(id).orElseThrow(() -> ProgrammeProblems.NOT_FOUND.about(ProgrammeIds.text(id)));
    }

    private static Enrollment found(Optional<Enrollment> enrollment, EnrollmentId id) {
        return enrollment.orElseThrow(() -> EnrollmentProblems.NOT_FOUND.about(EnrollmentIds.text(id)));
    }
}

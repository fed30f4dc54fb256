package org.socle.enrollment.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.enrollment.EnrollmentEnrolledV1;
import org.socle.contracts.enrollment.EnrollmentEvent;
import org.socle.contracts.enrollment.EnrollmentExitedV1;
import org.socle.contracts.enrollment.EnrollmentResumedV1;
import org.socle.contracts.enrollment.EnrollmentSuspendedV1;
import org.socle.contracts.enrollment.EnrollmentWaitlistedV1;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.ProgrammeIds;
import org.socle.kit.outbox.Outbox;

/** Saves changed enrollments and tells what others must know of the change. */
@ApplicationScoped
public class Enrollments {

    private final EnrollmentStore store;
    private final Outbox outbox;
    private final Clock clock;

    Enrollments(EnrollmentStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An enrollment after a change, and the state it had before; empty for a new one. */
    public record Change(Optional<Enrollment.State> before, Enrollment after) {

        public static Change of(Enrollment before, Enrollment after) {
            return new Change(Optional.of(before.state()), after);
        }
    }

    public void save(Collection<Change> changes) {
        store.saveAll(changes.stream().map(Change::after).toList());
        var events = new ArrayList<EnrollmentEvent>();
        for (var change : changes) {
            if (change.before().filter(change.after().state()::equals).isEmpty()) {
                events.addAll(told(change));
            }
        }
        outbox.addAll(events);
    }

    private List<EnrollmentEvent> told(Change change) {
        var enrollment = change.after();
        var candidate = enrollment.candidate();
        var id = EnrollmentIds.text(enrollment.id());
        var programme = ProgrammeIds.text(candidate.programme());
        var who = Beneficiaries.told(candidate.who());
        return switch (enrollment) {
            case Enrollment.Proposed _ -> List.of();
            case Enrollment.Waitlisted waiting ->
                List.of(new EnrollmentWaitlistedV1(
                        id,
                        programme,
                        who,
                        candidate.commune(),
                        rank(waiting.position()),
                        List.of(waiting.reason().name()),
                        waiting.waitlistedAt()));
            case Enrollment.Enrolled _
            when change.before().filter(Enrollment.State.SUSPENDED::equals).isPresent() ->
                List.of(new EnrollmentResumedV1(
                        id,
                        programme,
                        who,
                        candidate.commune(),
                        candidate.householdSize(),
                        candidate.eligibleMembers(),
                        clock.instant()));
            case Enrollment.Enrolled enrolled ->
                List.of(new EnrollmentEnrolledV1(
                        id,
                        programme,
                        who,
                        candidate.commune(),
                        candidate.householdSize(),
                        candidate.eligibleMembers(),
                        enrolled.enrolledAt()));
            case Enrollment.Suspended suspended ->
                List.of(new EnrollmentSuspendedV1(
                        id, programme, who, suspended.reason().name(), suspended.suspendedAt()));
            case Enrollment.Exited exited ->
                List.of(new EnrollmentExitedV1(
                        id, programme, who, exited.reason().name(), exited.exitedAt()));
        };
    }

    private static @Nullable Integer rank(OptionalInt position) {
        return position.isPresent() ? position.getAsInt() : null;
    }
}

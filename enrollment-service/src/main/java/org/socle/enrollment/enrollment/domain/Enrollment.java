package org.socle.enrollment.enrollment.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.socle.enrollment.programme.domain.WaitingReason;

/** One beneficiary's way through one programme. Each state offers only the moves it allows. */
public sealed interface Enrollment {

    EnrollmentId id();

    Candidate candidate();

    /** Counts every change, for those who change it at the same time. */
    long version();

    /** The same state with what the last assessment said. */
    Enrollment with(Candidate candidate);

    /** Whoever has not left yet may leave. */
    sealed interface Live extends Enrollment {

        @Override
        Live with(Candidate candidate);

        default Exited exit(ExitReason reason, Instant now) {
            return new Exited(id(), candidate(), reason, now, version() + 1);
        }
    }

    /** Whoever has no place yet may be given one. */
    sealed interface Placeless extends Live {

        @Override
        Placeless with(Candidate candidate);

        default Enrolled enrol(Instant now) {
            return new Enrolled(id(), candidate(), now, version() + 1);
        }

        default Waitlisted waitlist(WaitingReason reason, OptionalInt position, Instant now) {
            return new Waitlisted(id(), candidate(), reason, position, now, version() + 1);
        }
    }

    /** Eligible, and not yet considered by a selection. */
    record Proposed(EnrollmentId id, Candidate candidate, Instant proposedAt, long version) implements Placeless {
        @Override
        public Proposed with(Candidate changed) {
            return new Proposed(id, changed, proposedAt, version + 1);
        }
    }

    /**
     * Considered, and no place was left.
     *
     * @param position the place on the list when the last selection told it
     */
    record Waitlisted(
            EnrollmentId id,
            Candidate candidate,
            WaitingReason reason,
            OptionalInt position,
            Instant waitlistedAt,
            long version)
            implements Placeless {
        @Override
        public Waitlisted with(Candidate changed) {
            return new Waitlisted(id, changed, reason, position, waitlistedAt, version + 1);
        }

        /** Still waiting, for this reason and at this position; the same when neither is new. */
        public Waitlisted at(WaitingReason why, OptionalInt where) {
            return why == reason && where.equals(position)
                    ? this
                    : new Waitlisted(id, candidate, why, where, waitlistedAt, version + 1);
        }
    }

    /** Has a place. */
    record Enrolled(EnrollmentId id, Candidate candidate, Instant enrolledAt, long version) implements Live {
        @Override
        public Enrolled with(Candidate changed) {
            return new Enrolled(id, changed, enrolledAt, version + 1);
        }

        public Suspended suspend(SuspensionReason reason, Instant now) {
            return new Suspended(id, candidate, enrolledAt, reason, now, version + 1);
        }
    }

    /** Keeps the place, and is granted nothing meanwhile. */
    record Suspended(
            EnrollmentId id,
            Candidate candidate,
            Instant enrolledAt,
            SuspensionReason reason,
            Instant suspendedAt,
            long version)
            implements Live {
        @Override
        public Suspended with(Candidate changed) {
            return new Suspended(id, changed, enrolledAt, reason, suspendedAt, version + 1);
        }

        public Enrolled resume() {
            return new Enrolled(id, candidate, enrolledAt, version + 1);
        }
    }

    /** Has left. */
    record Exited(EnrollmentId id, Candidate candidate, ExitReason reason, Instant exitedAt, long version)
            implements Enrollment {
        @Override
        public Exited with(Candidate changed) {
            return this;
        }
    }

    default State state() {
        return switch (this) {
            case Proposed _ -> State.PROPOSED;
            case Waitlisted _ -> State.WAITLISTED;
            case Enrolled _ -> State.ENROLLED;
            case Suspended _ -> State.SUSPENDED;
            case Exited _ -> State.EXITED;
        };
    }

    /** Whether a place is taken. */
    default boolean holdsPlace() {
        return switch (this) {
            case Enrolled _, Suspended _ -> true;
            case Proposed _, Waitlisted _, Exited _ -> false;
        };
    }

    /** The reason code that belongs to the state, where there is one. */
    default Optional<String> stateReason() {
        return switch (this) {
            case Waitlisted waiting -> Optional.of(waiting.reason().name());
            case Suspended suspended -> Optional.of(suspended.reason().name());
            case Exited exited -> Optional.of(exited.reason().name());
            case Proposed _, Enrolled _ -> Optional.empty();
        };
    }

    /** When it came into its state. */
    default Instant since() {
        return switch (this) {
            case Proposed proposed -> proposed.proposedAt();
            case Waitlisted waiting -> waiting.waitlistedAt();
            case Enrolled enrolled -> enrolled.enrolledAt();
            case Suspended suspended -> suspended.suspendedAt();
            case Exited exited -> exited.exitedAt();
        };
    }

    /** When the place was given, for whoever has one. */
    default Optional<Instant> placedAt() {
        return switch (this) {
            case Enrolled enrolled -> Optional.of(enrolled.enrolledAt());
            case Suspended suspended -> Optional.of(suspended.enrolledAt());
            case Proposed _, Waitlisted _, Exited _ -> Optional.empty();
        };
    }

    /** The state as a plain word. */
    enum State {
        PROPOSED,
        WAITLISTED,
        ENROLLED,
        SUSPENDED,
        EXITED
    }
}

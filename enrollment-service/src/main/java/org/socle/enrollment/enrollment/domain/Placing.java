package org.socle.enrollment.enrollment.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.socle.enrollment.enrollment.domain.Enrollment.Live;
import org.socle.enrollment.enrollment.domain.Enrollment.Placeless;
import org.socle.enrollment.enrollment.domain.Enrollment.Proposed;
import org.socle.enrollment.programme.domain.Quotas;

/** What becomes of enrollments as verdicts come in, one after the other, while places last. */
public final class Placing {

    private final boolean admitting;
    private final Instant now;
    private final Supplier<EnrollmentId> ids;
    private Quotas quotas;

    /**
     * @param quotas the places, which nobody else changes meanwhile
     * @param admitting whether places are given to newcomers at once
     * @param ids makes ids for newcomers
     */
    public Placing(Quotas quotas, boolean admitting, Instant now, Supplier<EnrollmentId> ids) {
        this.quotas = quotas;
        this.admitting = admitting;
        this.now = now;
        this.ids = ids;
    }

    /** The places that are left by now. */
    public Quotas quotas() {
        return quotas;
    }

    /** What becomes of the latest enrollment of a beneficiary; empty when nothing does. */
    public Optional<Enrollment> next(Optional<Enrollment> current, Verdict verdict) {
        return switch (verdict) {
            case Verdict.MayNot(var _, var reason) -> current.flatMap(enrollment -> flag(enrollment, reason));
            case Verdict.MayEnter(var candidate) ->
                current.isEmpty() ? Optional.of(enter(candidate)) : keep(current.get(), candidate);
        };
    }

    /** A new enrollment, also for someone who had left: a person has decided it. */
    public Enrollment enter(Candidate candidate) {
        return settle(new Proposed(ids.get(), candidate, now, 1));
    }

    private Optional<Enrollment> keep(Enrollment current, Candidate candidate) {
        var next = switch (current) {
            case Placeless placeless ->
                settle(placeless.candidate().equals(candidate) ? placeless : placeless.with(candidate));
            case Live placed -> stay(placed, candidate);
            // Whoever was let go does not come back by itself.
            case Enrollment.Exited exited -> exited;
        };
        return next.equals(current) ? Optional.empty() : Optional.of(next);
    }

    /** The place was given in one area: whoever moves keeps it there until a person decides. */
    private static Enrollment stay(Live placed, Candidate candidate) {
        var here = placed.candidate();
        var kept = here.territory() == candidate.territory()
                ? candidate
                : candidate.at(here.commune(), here.territory()).flagged(ReviewReason.MOVED_TO_ANOTHER_AREA);
        return here.equals(kept) ? placed : placed.with(kept);
    }

    private static Optional<Enrollment> flag(Enrollment enrollment, ReviewReason reason) {
        if (!(enrollment instanceof Live live)
                || live.candidate().review().filter(reason::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(live.with(live.candidate().flagged(reason)));
    }

    private Enrollment settle(Placeless placeless) {
        var candidate = placeless.candidate();
        if (!admitting || candidate.review().isPresent()) {
            return placeless;
        }
        if (quotas.hasRoom(candidate.territory())) {
            quotas = quotas.take(candidate.territory());
            return placeless.enrol(now);
        }
        return placeless instanceof Proposed
                ? placeless.waitlist(quotas.whyNot(candidate.territory()), OptionalInt.empty(), now)
                : placeless;
    }
}

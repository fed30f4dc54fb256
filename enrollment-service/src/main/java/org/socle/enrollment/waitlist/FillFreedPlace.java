package org.socle.enrollment.waitlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.socle.enrollment.enrollment.Enrollments;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.programme.domain.Programme;
import org.socle.enrollment.programme.domain.QuotaStore;

/** Gives a place that was freed to whoever waits first for it. */
@ApplicationScoped
public class FillFreedPlace {

    private final QuotaStore quotas;
    private final EnrollmentStore store;
    private final Enrollments enrollments;
    private final Clock clock;

    FillFreedPlace(QuotaStore quotas, EnrollmentStore store, Enrollments enrollments, Clock clock) {
        this.quotas = quotas;
        this.store = store;
        this.enrollments = enrollments;
        this.clock = clock;
    }

    /** Frees the place of someone from the given commune. Whoever calls it has locked the places around it. */
    public void after(Programme programme, int territory) {
        var before = quotas.of(programme.id());
        var freed = before.giveBack(territory);
        quotas.saveTaken(programme.id(), freed.changedSince(before));
        if (!(programme instanceof Programme.Open)) {
            return;
        }
        freed.widest(territory)
                .flatMap(area -> store.bestThatFits(programme.id(), area))
                .ifPresent(best -> {
                    var taken = freed.take(best.candidate().territory());
                    quotas.saveTaken(programme.id(), taken.changedSince(freed));
                    enrollments.save(List.of(Enrollments.Change.of(best, best.enrol(clock.instant()))));
                });
    }
}

package org.socle.enrollment.waitlist.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socle.enrollment.eligibility.domain.Outcome;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.EnrollmentStore;
import org.socle.enrollment.registryview.domain.RegistryView;

/**
 * A programme in numbers.
 *
 * @param householdsKnown households the registry has told of
 * @param householdsComplete those of them whose members are all known: only they are assessed
 * @param underReview how many of the enrollments a person must look at
 */
@Schema(name = "ProgrammeCounts")
record CountsView(
        String programmeId,
        long householdsKnown,
        long householdsComplete,
        AssessedView assessed,
        EnrollmentsView enrollments,
        long underReview) {

    @Schema(name = "AssessedCounts")
    record AssessedView(long total, long eligible, long refused, long incomplete) {}

    @Schema(name = "EnrollmentCounts")
    record EnrollmentsView(long proposed, long waitlisted, long enrolled, long suspended, long exited) {}

    static CountsView of(
            String programme,
            Map<Outcome, Long> assessed,
            EnrollmentStore.Counts enrollments,
            RegistryView.Count households) {
        return new CountsView(
                programme,
                households.known(),
                households.complete(),
                new AssessedView(
                        assessed.values().stream().mapToLong(Long::longValue).sum(),
                        number(assessed, Outcome.ELIGIBLE),
                        number(assessed, Outcome.REFUSED),
                        number(assessed, Outcome.INCOMPLETE)),
                new EnrollmentsView(
                        number(enrollments.byState(), Enrollment.State.PROPOSED),
                        number(enrollments.byState(), Enrollment.State.WAITLISTED),
                        number(enrollments.byState(), Enrollment.State.ENROLLED),
                        number(enrollments.byState(), Enrollment.State.SUSPENDED),
                        number(enrollments.byState(), Enrollment.State.EXITED)),
                enrollments.underReview());
    }

    private static <K> long number(Map<K, Long> counts, K key) {
        return counts.getOrDefault(key, 0L);
    }
}

package org.socle.enrollment.enrollment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socle.enrollment.enrollment.domain.Enrollment;
import org.socle.enrollment.enrollment.domain.ReviewReason;
import org.socle.enrollment.programme.ProgrammeIds;

/**
 * One beneficiary's way through one programme.
 *
 * @param reason the code that belongs to the state: why waitlisted, suspended or exited
 * @param review why a person must look at it; absent when nobody must
 * @param position the place on the waiting list when the last selection told it
 * @param rank the lowest comes first
 * @param since when it came into this state
 */
@Schema(name = "Enrollment")
public record EnrollmentView(
        @Schema(examples = "enr_0192f0c1b2c37d4e8f90a1b2c3d4e5f6")
        String id,

        String programmeId,
        BeneficiaryView beneficiary,
        String communeCode,
        Enrollment.State state,
        @Nullable String reason,
        @Nullable ReviewReason review,
        @Nullable Integer position,
        double rank,
        int householdSize,
        int eligibleMembers,
        Instant registeredAt,
        Instant since,
        @Nullable Instant enrolledAt) {

    public static EnrollmentView of(Enrollment enrollment) {
        var candidate = enrollment.candidate();
        return new EnrollmentView(
                EnrollmentIds.text(enrollment.id()),
                ProgrammeIds.text(candidate.programme()),
                BeneficiaryView.of(candidate.who()),
                candidate.commune(),
                enrollment.state(),
                enrollment.stateReason().orElse(null),
                candidate.review().orElse(null),
                enrollment instanceof Enrollment.Waitlisted waiting
                                && waiting.position().isPresent()
                        ? waiting.position().getAsInt()
                        : null,
                candidate.rank(),
                candidate.householdSize(),
                candidate.eligibleMembers(),
                candidate.registeredAt(),
                enrollment.since(),
                enrollment.placedAt().orElse(null));
    }
}

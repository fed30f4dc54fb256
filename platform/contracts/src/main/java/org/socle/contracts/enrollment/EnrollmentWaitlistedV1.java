package org.socle.contracts.enrollment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.Require;

/**
 * Someone eligible waits for a place.
 *
 * @param enrollmentId the enrollment
 * @param programmeId the programme
 * @param beneficiary for whom
 * @param communeCode the commune of the household
 * @param rank place on the waiting list when it was told; absent while not ranked
 * @param reasons why not enrolled at once
 * @param waitlistedAt when
 */
public record EnrollmentWaitlistedV1(
        String enrollmentId,
        String programmeId,
        Beneficiary beneficiary,
        String communeCode,
        @Nullable Integer rank,
        List<String> reasons,
        Instant waitlistedAt)
        implements EnrollmentEvent {

    public EnrollmentWaitlistedV1 {
        Require.id(enrollmentId, "enrollment_id");
        Require.id(programmeId, "programme_id");
        Require.present(beneficiary, "beneficiary");
        Require.area(communeCode, "commune_code");
        Require.that(rank == null || rank >= 1, "rank must be at least 1");
        reasons = List.copyOf(reasons);
        reasons.forEach(code -> Require.code(code, "reasons"));
        Require.present(waitlistedAt, "waitlisted_at");
    }

    @Override
    public String aggregateId() {
        return enrollmentId;
    }
}

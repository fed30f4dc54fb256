package org.socle.contracts.enrollment;

import java.time.Instant;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.Require;

/**
 * A suspended enrollment goes on.
 *
 * @param enrollmentId the enrollment
 * @param programmeId the programme
 * @param beneficiary for whom
 * @param communeCode the commune of the household
 * @param householdSize members of the household at that time
 * @param eligibleMembers members who meet the rule for members; 1 for a person
 * @param resumedAt when
 */
public record EnrollmentResumedV1(
        String enrollmentId,
        String programmeId,
        Beneficiary beneficiary,
        String communeCode,
        int householdSize,
        int eligibleMembers,
        Instant resumedAt)
        implements EnrollmentEvent {

    public EnrollmentResumedV1 {
        Require.id(enrollmentId, "enrollment_id");
        Require.id(programmeId, "programme_id");
        Require.present(beneficiary, "beneficiary");
        Require.area(communeCode, "commune_code");
        Require.that(householdSize >= 0, "household_size must be at least 0");
        Require.that(eligibleMembers >= 0, "eligible_members must be at least 0");
        Require.present(resumedAt, "resumed_at");
    }

    @Override
    public String aggregateId() {
        return enrollmentId;
    }
}

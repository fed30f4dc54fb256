package org.socle.contracts.enrollment;

import java.time.Instant;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.Require;

/**
 * Someone's place in a programme is kept, and nothing is granted until it is resumed.
 *
 * @param enrollmentId the enrollment
 * @param programmeId the programme
 * @param beneficiary for whom
 * @param reason reason code
 * @param suspendedAt when
 */
public record EnrollmentSuspendedV1(
        String enrollmentId, String programmeId, Beneficiary beneficiary, String reason, Instant suspendedAt)
        implements EnrollmentEvent {

    public EnrollmentSuspendedV1 {
        Require.id(enrollmentId, "enrollment_id");
        Require.id(programmeId, "programme_id");
        Require.present(beneficiary, "beneficiary");
        Require.code(reason, "reason");
        Require.present(suspendedAt, "suspended_at");
    }

    @Override
    public String aggregateId() {
        return enrollmentId;
    }
}

package org.socle.contracts.enrollment;

import java.time.Instant;
import org.socle.contracts.Beneficiary;
import org.socle.contracts.Require;

/**
 * Someone has left a programme.
 *
 * @param enrollmentId the enrollment
 * @param programmeId the programme
 * @param beneficiary for whom
 * @param reason reason code
 * @param exitedAt when
 */
public record EnrollmentExitedV1(
        String enrollmentId, String programmeId, Beneficiary beneficiary, String reason, Instant exitedAt)
        implements EnrollmentEvent {

    public EnrollmentExitedV1 {
        Require.id(enrollmentId, "enrollment_id");
        Require.id(programmeId, "programme_id");
        Require.present(beneficiary, "beneficiary");
        Require.code(reason, "reason");
        Require.present(exitedAt, "exited_at");
    }

    @Override
    public String aggregateId() {
        return enrollmentId;
    }
}

package org.socle.benefits.entitlement;

import java.time.Instant;
import java.util.List;
import org.socle.benefits.entitlement.domain.Enrolled;

/** Who is enrolled, as enrollment tells it. */
public interface EnrollmentStore {

    /** Keeps an enrollment; one that had exited and comes back is active again. */
    void enroll(Enrolled enrolled, Instant enrolledAt);

    void exit(String enrollmentId, Instant exitedAt, String reason);

    long countActive(String programmeId);

    /** The next active enrollments in the order of their ids; none of them exits until the transaction ends. */
    List<Enrolled> activeAndHeld(String programmeId, String after, int rows);
}

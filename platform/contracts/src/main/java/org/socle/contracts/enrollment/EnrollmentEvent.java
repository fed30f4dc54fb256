package org.socle.contracts.enrollment;

import org.socle.contracts.DomainEvent;

/** What enrollment tells about an enrollment. */
public sealed interface EnrollmentEvent extends DomainEvent
        permits EnrollmentWaitlistedV1,
                EnrollmentEnrolledV1,
                EnrollmentSuspendedV1,
                EnrollmentResumedV1,
                EnrollmentExitedV1 {}

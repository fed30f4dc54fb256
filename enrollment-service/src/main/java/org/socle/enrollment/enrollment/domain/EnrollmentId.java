package org.socle.enrollment.enrollment.domain;

import java.util.UUID;

/** One enrollment. */
public record EnrollmentId(UUID value) {}

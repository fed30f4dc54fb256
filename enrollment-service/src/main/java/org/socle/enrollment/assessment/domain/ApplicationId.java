package org.socle.enrollment.assessment.domain;

import java.util.UUID;

/** One application. */
public record ApplicationId(UUID value) {}

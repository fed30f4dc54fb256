package org.socle.grievance.alert.domain;

import java.util.UUID;

/** Identifies an alert inside the platform. The person who raised it holds a tracking code instead. */
public record AlertId(UUID value) {}

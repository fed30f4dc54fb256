package org.socle.benefits.entitlement.domain;

import java.util.UUID;

/** Identifies an entitlement. */
public record EntitlementId(UUID value) {}

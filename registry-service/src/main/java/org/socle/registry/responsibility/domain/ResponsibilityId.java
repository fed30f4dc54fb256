package org.socle.registry.responsibility.domain;

import java.util.UUID;

/** One function of one organisation. */
public record ResponsibilityId(UUID value) {}

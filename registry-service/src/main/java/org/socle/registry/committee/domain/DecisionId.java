package org.socle.registry.committee.domain;

import java.util.UUID;

/** One decision of one committee. */
public record DecisionId(UUID value) {}

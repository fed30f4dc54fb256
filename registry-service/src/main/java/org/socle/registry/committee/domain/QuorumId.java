package org.socle.registry.committee.domain;

import java.util.UUID;

/** What a committee said of how many must be present. */
public record QuorumId(UUID value) {}

package org.socle.registry.committee.domain;

import java.util.UUID;

/** One session of one committee. */
public record SessionId(UUID value) {}

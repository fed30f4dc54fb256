package org.socle.registry.deprivation.domain;

import java.util.UUID;

/** Identifies one run. */
public record RunId(UUID value) {}

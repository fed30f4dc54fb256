package org.socle.registry.scoring.domain;

import java.util.UUID;

/** Identifies one version of a scoring model. */
public record ModelId(UUID value) {}

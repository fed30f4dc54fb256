package org.socle.registry.deprivation.domain;

import java.util.UUID;

/** Identifies one version of a definition. */
public record DefinitionId(UUID value) {}

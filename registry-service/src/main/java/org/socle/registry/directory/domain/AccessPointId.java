package org.socle.registry.directory.domain;

import java.util.UUID;

/** Identifies an access point for ever. */
public record AccessPointId(UUID value) {}

package org.socle.registry.directory.domain;

import java.util.UUID;

/** Identifies an organisation for ever. */
public record OrganisationId(UUID value) {}

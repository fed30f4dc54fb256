package org.socle.registry.deprivation.domain;

import java.time.Instant;

/**
 * One version of a definition, never changed.
 *
 * @param code shared by all its versions
 */
public record StoredDefinition(
        DefinitionId id, String code, int version, String name, Definition definition, Instant createdAt) {}

package org.socle.registry.matching.domain.model;

/** A field of a schema: its name in messages and mappings, and how it is compared. */
public record Field(String name, FieldComparison comparison) {}

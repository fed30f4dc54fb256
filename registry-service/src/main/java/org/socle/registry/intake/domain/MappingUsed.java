package org.socle.registry.intake.domain;

/** By which version of which mapping of its organisation a list was read. */
public record MappingUsed(String name, long version) {}

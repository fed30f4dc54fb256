package org.socle.registry.change.domain;

import java.util.UUID;

/** Whom a change is about. */
public sealed interface Subject {

    UUID id();

    record OfPerson(UUID id) implements Subject {}

    record OfHousehold(UUID id) implements Subject {}
}

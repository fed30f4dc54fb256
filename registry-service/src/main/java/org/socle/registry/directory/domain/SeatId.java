package org.socle.registry.directory.domain;

import java.util.UUID;

/** Identifies a seat in a committee for ever. */
public record SeatId(UUID value) {}

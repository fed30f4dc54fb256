package org.socle.registry.change.domain;

import java.time.Instant;

/** @param by subject of whose word ended it */
public record Ending(String by, Instant at) {}

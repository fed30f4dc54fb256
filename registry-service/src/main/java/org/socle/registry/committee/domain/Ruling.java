package org.socle.registry.committee.domain;

import java.time.Instant;

/** @param by user name of who settled a decision */
public record Ruling(String by, Instant at) {}

package org.socle.registry.change.domain;

import java.time.Instant;

/** @param approver subject of who agreed */
public record Approval(String approver, Instant at) {}

package org.socle.registry.indicator.domain;

import java.util.UUID;

/** The figures of one day. */
public record SnapshotId(UUID value) {}

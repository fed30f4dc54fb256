package org.socle.registry.rollout.domain;

import java.util.UUID;

/** One wave of one programme. */
public record WaveId(UUID value) {}

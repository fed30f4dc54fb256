package org.socle.registry.history.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something came into the register, by whom and why.
 *
 * @param by subject; null when nobody was named
 * @param cause null when it was written directly
 */
public record Recorded(
        Instant at, @Nullable String by, @Nullable Cause cause) {}

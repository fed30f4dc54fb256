package org.socle.registry.undo.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The undoing of a push.
 *
 * @param partial whether the rest is undone although something stands against it
 * @param underWay whether its operation has not ended
 * @param undone by all attempts together
 */
public record ImportUndo(
        UUID operationId,
        boolean partial,
        boolean underWay,
        UndoCounts undone,
        Instant startedAt,
        @Nullable Instant finishedAt) {}

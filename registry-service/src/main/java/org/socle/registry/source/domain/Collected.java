package org.socle.registry.source.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a statement was collected.
 *
 * @param accessPoint null when it was none, or nobody told
 * @param channel null when nobody told
 */
public record Collected(
        @Nullable UUID accessPoint, @Nullable Channel channel) {

    public static final Collected UNTOLD = new Collected(null, null);
}

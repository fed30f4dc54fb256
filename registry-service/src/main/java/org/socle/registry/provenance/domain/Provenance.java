package org.socle.registry.provenance.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socle.registry.source.domain.Channel;

/**
 * Where a registration came from.
 *
 * @param organisation code of who sent it
 * @param accessPoint null when it was none, or nobody told
 * @param channel null when nobody told
 * @param operator subject of who sent it; null when that was not kept, or is not for the reader
 */
public record Provenance(
        String organisation,
        @Nullable UUID accessPoint,
        @Nullable Channel channel,
        @Nullable String operator) {

    public Provenance withoutOperator() {
        return new Provenance(organisation, accessPoint, channel, null);
    }
}

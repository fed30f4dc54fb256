package org.socle.kit.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came with an event.
 *
 * @param id unique CloudEvents id
 * @param type CloudEvents type
 * @param source who told it, such as {@code urn:socle:registry}
 * @param time when the command behind it was carried out
 * @param aggregateSeq 1, 2, 3 per aggregate without a gap
 * @param traceparent trace context of the command, where there was one
 */
public record EventHeader(
        String id,
        String type,
        String source,
        Instant time,
        String topic,
        String aggregateId,
        long aggregateSeq,
        @Nullable String traceparent) {}

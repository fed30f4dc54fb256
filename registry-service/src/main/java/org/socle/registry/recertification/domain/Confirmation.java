package org.socle.registry.recertification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.socle.registry.source.domain.Channel;

/**
 * A household said that what is registered of it still is so.
 *
 * @param version of the household that was confirmed
 * @param by subject of who heard it
 */
public record Confirmation(
        UUID id,
        UUID household,
        long version,
        Channel channel,
        LocalDate on,
        String by,
        String organisation,
        Instant recordedAt) {}

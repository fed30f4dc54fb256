package org.socle.registry.kobo.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form on a server of KoboToolbox. Its token is kept apart.
 *
 * @param name the organisation's own, and the source of what is pushed
 * @param server scheme and host
 * @param asset the server's id of the form
 * @param mapping the organisation's name of the mapping of its questions; null when they are ours
 * @param everyMinutes null when it is fetched only on request
 * @param owner in whose name it is fetched
 * @param lastSubmissionTime of the last submission fetched, as the server writes it; null before the first one
 * @param operationId the latest fetching; null before the first one
 */
public record KoboSource(
        String organisation,
        String name,
        String server,
        String asset,
        @Nullable String mapping,
        @Nullable Integer everyMinutes,
        Owner owner,
        @Nullable String lastSubmissionTime,
        @Nullable UUID operationId,
        Instant changedAt,
        long version) {

    /** Whoever set it up. */
    public record Owner(
            String subject, String client, @Nullable String territory) {}
}
